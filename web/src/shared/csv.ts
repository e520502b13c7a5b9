/** What a spreadsheet would take for a formula. Source: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r]/;

/** Null makes an empty cell. */
export type CsvRow = readonly (string | number | null)[];

/**
 * Rows as CSV by RFC 4180, the first of them the heading. A cell that a spreadsheet would run as a formula gets an
 * apostrophe in front: names and reasons are typed by anybody.
 */
export function toCsv(rows: readonly CsvRow[]): string {
	return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number | null): string {
	if (typeof value !== "string") return value === null ? "" : String(value);
	const safe = FORMULA.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
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
