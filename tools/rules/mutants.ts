import { type Node, parseExpression, withoutComments } from "./parse.ts";

/** One change of the rules that the tests have to notice. */
export interface Mutant {
	/** Where and what, the same for as long as the rule is: `isText: value is string && … → value is string`. */
	id: string;
	line: number;
	column: number;
	/** The collection whose match block it is in, or null for what all of them use. */
	collection: string | null;
	rules: string;
}

interface Edit {
	start: number;
	end: number;
	text: string;
	/** In words, where the text alone would not tell. */
	what?: string;
}

const OPERATIONS = ["get", "list", "create", "update", "delete"];
const SHIFTED: Record<string, string[]> = {
	"<": ["<=", ">="],
	"<=": ["<", ">"],
	">": [">=", "<="],
	">=": [">", "<"],
	"==": ["!="],
	"!=": ["=="],
};
/** What a fallback may be confused with: a value that would give access. */
const OTHER_FALLBACK: Record<string, string> = {
	"[]": "['admin']",
	"{}": "{'admin': 1}",
	null: "1",
	"0": "9999999999",
	false: "true",
};

/** All mutants of these rules, each different from the rules and from each other. */
export function mutantsOf(rules: string): Mutant[] {
	const text = withoutComments(rules);
	const mutants = new Map<string, Mutant>();
	const times = new Map<string, number>();
	for (const { place, collection, edits } of statements(text)) {
		for (const edit of edits) {
			const mutated = rules.slice(0, edit.start) + edit.text + rules.slice(edit.end);
			if (mutated === rules || mutants.has(mutated)) continue;
			const before = rules.slice(0, edit.start).split("\n");
			const what = edit.what ?? `${squeeze(rules.slice(edit.start, edit.end))} → ${squeeze(edit.text)}`;
			const id = `${place}: ${what}`;
			const nth = (times.get(id) ?? 0) + 1;
			times.set(id, nth);
			mutants.set(mutated, {
				id: nth === 1 ? id : `${id} (${nth})`,
				line: before.length,
				column: (before.at(-1)?.length ?? 0) + 1,
				collection,
				rules: mutated,
			});
		}
	}
	return [...mutants.values()];
}

const squeeze = (text: string) => text.replaceAll(/\s+/g, " ").trim();

interface Statement {
	place: string;
	collection: string | null;
	edits: Edit[];
}

function* statements(text: string): Generator<Statement> {
	const predicates = predicatesOf(text);
	for (const found of text.matchAll(/\ballow ([a-z, ]+): if |\breturn /g)) {
		const at = found.index + found[0].length;
		const expression = parseExpression(text, at);
		const { place, collection } = placeOf(text, found.index);
		const edits = [...editsOf(text, expression)];
		const operations = found[1]?.split(",").map((name) => name.trim());
		if (operations !== undefined) {
			edits.push({ start: expression.start, end: expression.end, text: "true" });
			const end = found.index + "allow ".length + (found[1]?.length ?? 0);
			for (const more of OPERATIONS.filter((name) => !operations.includes(name))) {
				edits.push({ start: end, end, text: `, ${more}`, what: `also ${more}` });
			}
		}
		const rule = operations ? `${place} ${operations.join(", ")}` : place;
		if (operations !== undefined || predicates.has(place)) {
			edits.push({ start: expression.start, end: expression.end, text: negated(text, expression) });
		}
		yield { place: rule, collection, edits };
	}
}

/** The function or match around a position, and the top-level collection it is for. */
function placeOf(text: string, position: number): { place: string; collection: string | null } {
	const lines = text.slice(0, position).split("\n");
	const indent = (line: string) => /^\s*/.exec(line)?.[0].length ?? 0;
	let depth = Number.POSITIVE_INFINITY;
	let place = "";
	let collection: string | null = null;
	for (const line of lines.reverse()) {
		if (line.trim() === "" || indent(line) >= depth) continue;
		const name = /^\s*function (\w+)\(/.exec(line)?.[1];
		const path = /^\s*match (\S+) \{$/.exec(line)?.[1];
		if (name === undefined && path === undefined) continue;
		place ||= name ?? (path as string);
		depth = indent(line);
		if (path !== undefined && !path.startsWith("/databases")) collection = path.split("/")[1] ?? null;
	}
	return { place, collection };
}

/** The names of functions that answer true or false. */
function predicatesOf(text: string): Set<string> {
	const bodies = new Map<string, Node>();
	for (const { 1: name, index } of text.matchAll(/function (\w+)\(/g)) {
		const start = text.indexOf("return ", index) + "return ".length;
		bodies.set(name as string, parseExpression(text, start));
	}
	const predicates = new Set<string>();
	for (let before = -1; before !== predicates.size; ) {
		before = predicates.size;
		for (const [name, body] of bodies) if (isBoolean(text, body, predicates)) predicates.add(name);
	}
	return predicates;
}

function isBoolean(text: string, { kind, children }: Node, predicates: ReadonlySet<string>): boolean {
	if (["and", "or", "not", "compare"].includes(kind)) return true;
	const [first] = children;
	if (first === undefined) return false;
	if (kind === "group") return isBoolean(text, first, predicates);
	if (kind !== "call") return false;
	const name = text.slice(first.start, first.end);
	return predicates.has(name) || name === "exists" || /\.has(Only|All|Any)$/.test(name);
}

function* editsOf(text: string, node: Node): Generator<Edit> {
	const { kind, start, end, children, operator } = node;
	const of = (part: Node) => text.slice(part.start, part.end);
	if (kind === "and" || kind === "or") {
		for (const dropped of children) {
			const rest = children.filter((part) => part !== dropped).map(of);
			yield { start, end, text: rest.join(kind === "and" ? " && " : " || ") };
			yield { start: dropped.start, end: dropped.end, text: negated(text, dropped) };
		}
	}
	if (kind === "not") yield { start, end, text: of(children[0] as Node) };
	if (kind === "compare" && operator !== undefined) {
		const operatorEnd = operator.start + operator.text.length;
		for (const other of SHIFTED[operator.text] ?? []) yield { start: operator.start, end: operatorEnd, text: other };
		for (const bound of children.filter((part) => part.kind === "number")) yield* neighbours(text, bound);
		const [, right] = children;
		if (operator.text === "in" && right?.kind === "list") yield* shorter(text, right);
	}
	if (kind === "arithmetic" && operator?.text === "*") {
		yield { start: operator.start, end: operator.start + 1, text: "/" };
	}
	if (kind === "call") {
		const [callee, ...args] = children as [Node, ...Node[]];
		const name = of(callee);
		for (const bound of args.filter((part) => part.kind === "number" && !name.endsWith("claim"))) {
			yield* neighbours(text, bound);
		}
		const list = args.find((part) => part.kind === "list");
		if (name.endsWith(".hasOnly") && list !== undefined) {
			yield { start: callee.end - "hasOnly".length, end: callee.end, text: "hasAny" };
			yield* shorter(text, list);
		}
		const fallback = name === "claim" || name.endsWith(".get") ? args[1] : undefined;
		const other = fallback && OTHER_FALLBACK[of(fallback)];
		if (fallback && other) yield { start: fallback.start, end: fallback.end, text: other };
	}
	for (const child of children) yield* editsOf(text, child);
}

function negated(text: string, { start, end }: Node): string {
	return `!(${text.slice(start, end)})`;
}

function* neighbours(text: string, { start, end }: Node): Generator<Edit> {
	const value = Number(text.slice(start, end));
	for (const other of [value - 1, value + 1]) yield { start, end, text: String(other) };
}

function* shorter(text: string, { start, end, children }: Node): Generator<Edit> {
	for (const dropped of children) {
		const rest = children.filter((part) => part !== dropped).map((part) => text.slice(part.start, part.end));
		yield { start, end, text: `[${rest.join(", ")}]` };
	}
}
