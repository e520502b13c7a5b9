/** What a benchmark must show, and whether it did. */
export interface Check {
	claim: string;
	met: boolean;
}

/** What a benchmark hands back; its results are written as JSON as they are. */
export interface Report {
	/** Lines for the terminal. */
	table: string[];
	results: object;
	checks: Check[];
}

/** One benchmark: it runs inside the suite. */
export type Benchmark = () => Promise<Report>;

/** Rows of cells as aligned lines: the first column to the left, the others to the right. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
	const widths: number[] = [];
	for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
	return rows.map((row) =>
		row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "),
	);
}
