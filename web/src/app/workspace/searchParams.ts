/**
 * How the address writes what a page is about: every parameter is text, as everywhere on the web. The router's own way
 * reads JSON, so that a search for `12345` would become a number, and one for `true` a switch.
 */
export function parseSearch(text: string): Record<string, string> {
	return Object.fromEntries(new URLSearchParams(text));
}

/** With its question mark; empty for none. Whatever is not text is left out. */
export function stringifySearch(search: Record<string, unknown>): string {
	const entries = Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === "string");
	return entries.length > 0 ? `?${new URLSearchParams(entries)}` : "";
}
