import { ALWAYS } from "./always.ts";

/** An expression of the rules in the emulator's report; without `values` where it was never evaluated. */
interface Node {
	sourcePosition: { currentOffset: number; endOffset: number; line: number };
	values?: { value: Record<string, unknown> }[];
	children?: Node[];
}

/**
 * As `GET /emulator/v1/projects/PROJECT:ruleCoverage` of a Firestore emulator answers.
 * Source: https://firebase.google.com/docs/rules/emulator-reports
 */
export interface CoverageReport {
	report: Node[];
}

/** What each expression of the rules came out as, over all matrices that ran with the rules as they are. */
export class Coverage {
	readonly #rules: string;
	/** By start and end in the text: `true`, `false`, or the kind of any other value. */
	readonly #outcomes = new Map<string, { line: number; text: string; outcomes: Set<string> }>();

	constructor(rules: string) {
		this.#rules = rules;
	}

	add({ report }: CoverageReport): void {
		for (const node of report) this.#visit(node);
	}

	/** What was never evaluated, or came out one way only and is not among {@link ALWAYS}, a line each. */
	holes(): string[] {
		const holes: string[] = [];
		const excused = new Set<string>();
		for (const { line, text, outcomes } of this.#outcomes.values()) {
			const missing = missingOf(outcomes);
			if (missing === null) continue;
			if (ALWAYS[text]?.outcome === missing) excused.add(text);
			else holes.push(`firestore.rules:${line} ${missing}: ${text}`);
		}
		for (const text of Object.keys(ALWAYS)) {
			if (!excused.has(text)) holes.push(`said to come out one way only, and does not, or is no expression: ${text}`);
		}
		return holes;
	}

	#visit(node: Node): void {
		const { sourcePosition, values = [], children = [] } = node;
		const { currentOffset, endOffset, line } = sourcePosition;
		for (const child of children) this.#visit(child);
		if (this.#rules[endOffset] === "(") return; // The name of a function that is called is no expression.
		const key = `${currentOffset}-${endOffset}`;
		const text = this.#rules.slice(currentOffset, endOffset).replaceAll(/\s+/g, " ");
		const known = this.#outcomes.get(key) ?? { line, text, outcomes: new Set() };
		this.#outcomes.set(key, known);
		for (const { value } of values) known.outcomes.add("boolValue" in value ? String(value.boolValue) : "other");
		// Of `a && b && c` the emulator gives no value for `a && b`.
		if (values.length === 0 && children.some(wasEvaluated)) known.outcomes.add("other");
	}
}

function wasEvaluated({ values = [], children = [] }: Node): boolean {
	return values.length > 0 || children.some(wasEvaluated);
}

function missingOf(outcomes: ReadonlySet<string>): string | null {
	if (outcomes.size === 0) return "never evaluated";
	if (outcomes.has("other")) return null; // No condition, though a hostile token may have put a truth value there.
	if (outcomes.has("true") && !outcomes.has("false")) return "never false";
	if (outcomes.has("false") && !outcomes.has("true")) return "never true";
	return null;
}
