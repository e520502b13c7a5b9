/**
 * What a spreadsheet would take for a formula, at the start of a cell or of what it makes one: a German Excel parts
 * cells at semicolons, and then heeds no quotes. Blanks and quotes before the sign do not hide it.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /(^|[,;\t\r\n])(?=[ "]*[=+\-@＝＋－＠])/g;
/** Some spreadsheets leave these out, and then look at what comes after them. */
const BLANK_START = /^[\t\r\n]/;

/** Null makes an empty cell. */
export type CsvRow = readonly (string | number | null)[];

/**
 * Rows as CSV by RFC 4180, the first of them the heading. What a spreadsheet would run as a formula gets an apostrophe
 * in front: names and reasons are typed by anybody.
 */
export function toCsv(rows: readonly CsvRow[]): string {
	return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number | null): string {
	if (typeof value !== "string") return value === null ? "" : String(value);
	const safe = value.replace(FORMULA, "$1'").replace(BLANK_START, "'$&");
	return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands a file to the browser's downloads. The byte order mark tells spreadsheets that it is UTF-8. */
export function downloadCsv(name: string, csv: string): void {
	const url = URL.createObjectURL(new Blob(["\uFEFF", csv], { type: "text/csv;charset=utf-8" }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	URL.revokeObjectURL(url);
}
