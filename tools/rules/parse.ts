/**
 * As much of the rules language as its expressions need. Source of the grammar:
 * https://firebase.google.com/docs/rules/rules-language and /docs/reference/rules
 */
export type Kind =
	| "and"
	| "or"
	| "not"
	| "compare"
	| "arithmetic"
	| "call"
	| "member"
	| "index"
	| "group"
	| "list"
	| "number"
	| "string"
	| "name"
	| "path"
	| "map";

/** A part of an expression: `text.slice(start, end)`. */
export interface Node {
	kind: Kind;
	start: number;
	end: number;
	/** Operands; of a call the callee and then its arguments. */
	children: Node[];
	/** The operator of a comparison or of arithmetic, and where it stands. */
	operator?: { text: string; start: number };
}

const COMPARISONS = ["==", "!=", "<=", ">=", "<", ">", "in", "is"];
const SPACE = /\s*/y;
const NAME = /[A-Za-z_]\w*/y;
const NUMBER = /\d+(\.\d+)?/y;
const STRING = /'[^']*'|"[^"]*"/y;

/** Replaces comments by spaces, so that every position stays where it is. */
export function withoutComments(rules: string): string {
	return rules.replaceAll(/\/\/.*/g, (comment) => " ".repeat(comment.length));
}

/**
 * Parses one expression from `position` on.
 * @throws Error that names the position where it cannot go on
 */
export function parseExpression(text: string, position: number): Node {
	return new Parser(text, position).expression();
}

class Parser {
	readonly #text: string;
	#at: number;

	constructor(text: string, position: number) {
		this.#text = text;
		this.#at = position;
	}

	expression(): Node {
		return this.#chain("or", "||", () => this.#chain("and", "&&", () => this.#comparison()));
	}

	#chain(kind: "and" | "or", operator: string, operand: () => Node): Node {
		const parts = [operand()];
		while (this.#take(operator)) parts.push(operand());
		return parts.length === 1 ? (parts[0] as Node) : node(kind, parts);
	}

	#comparison(): Node {
		const left = this.#sum();
		this.#skip();
		const start = this.#at;
		const operator = COMPARISONS.find((candidate) => this.#take(candidate));
		if (operator === undefined) return left;
		return { ...node("compare", [left, this.#sum()]), operator: { text: operator, start } };
	}

	#sum(): Node {
		let left = this.#unary();
		for (;;) {
			this.#skip();
			const start = this.#at;
			const operator = ["+", "-", "*"].find((candidate) => this.#take(candidate));
			if (operator === undefined) return left;
			left = { ...node("arithmetic", [left, this.#unary()]), operator: { text: operator, start } };
		}
	}

	#unary(): Node {
		this.#skip();
		const start = this.#at;
		if (this.#text.startsWith("!", start) && !this.#text.startsWith("!=", start)) {
			this.#at++;
			return { ...node("not", [this.#unary()]), start };
		}
		return this.#postfix(this.#primary());
	}

	#postfix(first: Node): Node {
		let left = first;
		for (;;) {
			if (this.#take(".")) {
				this.#skip();
				this.#match(NAME);
				left = { kind: "member", start: left.start, end: this.#at, children: [left] };
			} else if (this.#take("(")) {
				const parts = [left, ...this.#until(")")];
				left = { kind: "call", start: left.start, end: this.#at, children: parts };
			} else if (this.#take("[")) {
				const parts = [left, ...this.#until("]")];
				left = { kind: "index", start: left.start, end: this.#at, children: parts };
			} else {
				return left;
			}
		}
	}

	#primary(): Node {
		this.#skip();
		const start = this.#at;
		const leaf = (kind: Kind): Node => ({ kind, start, end: this.#at, children: [] });
		if (this.#take("(")) {
			const [inner] = this.#until(")");
			return { kind: "group", start, end: this.#at, children: inner ? [inner] : [] };
		}
		if (this.#take("[")) {
			const items = this.#until("]");
			return { kind: "list", start, end: this.#at, children: items };
		}
		if (this.#text.startsWith("{}", start)) {
			this.#at += 2;
			return leaf("map");
		}
		if (this.#text[start] === "/") {
			this.#skipPath();
			return leaf("path");
		}
		if (this.#match(STRING)) return leaf("string");
		if (this.#match(NUMBER)) return leaf("number");
		if (this.#match(NAME)) return leaf("name");
		throw new Error(`cannot read the rules at position ${start}: ${this.#text.slice(start, start + 40)}`);
	}

	/** A path goes on to the bracket that closes the call it is the argument of; `$(…)` has brackets of its own. */
	#skipPath(): void {
		for (let depth = 0; ; this.#at++) {
			const char = this.#text[this.#at];
			if (char === undefined) throw new Error("a path in the rules does not end");
			if (char === "(") depth++;
			else if (char === ")" && depth-- === 0) return;
		}
	}

	#until(close: string): Node[] {
		const parts: Node[] = [];
		while (!this.#take(close)) {
			if (parts.length > 0 && !this.#take(",")) throw new Error(`expected , or ${close} at position ${this.#at}`);
			parts.push(this.expression());
		}
		return parts;
	}

	#take(token: string): boolean {
		this.#skip();
		if (!this.#text.startsWith(token, this.#at)) return false;
		const next = this.#text[this.#at + token.length] ?? "";
		if (/^\w/.test(token) && /\w/.test(next)) return false;
		this.#at += token.length;
		return true;
	}

	#skip(): void {
		this.#match(SPACE);
	}

	#match(pattern: RegExp): boolean {
		pattern.lastIndex = this.#at;
		if (!pattern.test(this.#text)) return false;
		this.#at = pattern.lastIndex;
		return true;
	}
}

function node(kind: Kind, children: Node[]): Node {
	return { kind, start: children[0]?.start ?? 0, end: children.at(-1)?.end ?? 0, children };
}
