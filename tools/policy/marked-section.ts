/** The comment lines between which a generated section stands. */
export interface Markers {
	begin: string;
	end: string;
}

/** A file in which the markers do not stand once each, in this order. */
export class MarkerError extends Error {
	override readonly name = "MarkerError";
}

/**
 * `text` with the lines between the markers replaced by `lines`, indented as the first marker is.
 *
 * @throws {MarkerError} when the markers do not stand once each, on lines of their own, the first one first.
 */
export function replaceSection(text: string, markers: Markers, lines: readonly string[]): string {
	const all = text.split("\n");
	const begin = onlyLine(all, markers.begin);
	const end = onlyLine(all, markers.end);
	if (end < begin) throw new MarkerError(`the line "${markers.end}" stands before "${markers.begin}"`);
	const indent = /^\s*/.exec(all[begin] ?? "")?.[0] ?? "";
	const section = lines.map((line) => (line === "" ? "" : indent + line));
	return [...all.slice(0, begin + 1), ...section, ...all.slice(end)].join("\n");
}

function onlyLine(lines: readonly string[], marker: string): number {
	const index = lines.findIndex((line) => line.trim() === marker);
	if (index < 0) throw new MarkerError(`the line "${marker}" is missing`);
	if (lines.findLastIndex((line) => line.trim() === marker) !== index) {
		throw new MarkerError(`the line "${marker}" stands there more than once`);
	}
	return index;
}
