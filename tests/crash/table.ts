import type { Row } from "./point.ts";

const HEADINGS: Record<keyof Row, string> = {
	operation: "operation",
	step: "killed",
	undone: "undone at that moment",
	afterQuiet: "after quiet",
};
const COLUMNS = Object.keys(HEADINGS) as (keyof Row)[];
const BEGIN = "<!-- measured: npm test -- crash --write -->";
const END = "<!-- measured: end -->";

/** The page with these rows in place of its table. @throws Error when it has no place for one */
export function withTable(page: string, rows: Row[]): string {
	const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
	if (begin === -1 || end < begin) throw new Error(`the page has no part between "${BEGIN}" and "${END}"`);
	return `${page.slice(0, begin + BEGIN.length)}\n\n${tableOf(rows)}\n${page.slice(end)}`;
}

/** Whether a row of the page's table is this one. */
export function says(page: string, row: Row): boolean {
	const cells = COLUMNS.map((key) => row[key]).join("|");
	return page.split("\n").some(
		(line) =>
			line
				.split("|")
				.slice(1, -1)
				.map((cell) => cell.trim())
				.join("|") === cells,
	);
}

function tableOf(rows: Row[]): string {
	const widths = COLUMNS.map((key) => Math.max(HEADINGS[key].length, ...rows.map((row) => row[key].length)));
	const line = (cells: string[]) => `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" | ")} |\n`;
	const ruler = line(widths.map((width) => "-".repeat(width)));
	return [
		line(COLUMNS.map((key) => HEADINGS[key])),
		ruler,
		...rows.map((row) => line(COLUMNS.map((key) => row[key]))),
	].join("");
}
