import { describe, expect, test } from "vitest";
import { mutantsOf } from "./mutants.ts";
import { parseExpression } from "./parse.ts";

const rulesWith = (body: string) => `service cloud.firestore {
  match /databases/{database}/documents {
    function isOwn(uid) {
      return request.auth != null && request.auth.uid == uid; // who asks && nobody else
    }
    match /notes/{id} {
${body}
    }
  }
}
`;
const ids = (body: string) =>
	mutantsOf(rulesWith(body))
		.filter(({ collection }) => collection === "notes")
		.map(({ id }) => id.replace(/^\/notes\/\{id\} /, ""));

describe("the mutants of a rule", () => {
	test("each operand dropped and negated, the whole negated, opened, and widened by every other operation", () => {
		expect(ids("      allow get, create, update: if isOwn(id) || isOpen(id);")).toEqual([
			"get, create, update: isOwn(id) || isOpen(id) → isOpen(id)",
			"get, create, update: isOwn(id) → !(isOwn(id))",
			"get, create, update: isOwn(id) || isOpen(id) → isOwn(id)",
			"get, create, update: isOpen(id) → !(isOpen(id))",
			"get, create, update: isOwn(id) || isOpen(id) → true",
			"get, create, update: also list",
			"get, create, update: also delete",
			"get, create, update: isOwn(id) || isOpen(id) → !(isOwn(id) || isOpen(id))",
		]);
	});

	test.each([
		["a < b", ["< → <=", "< → >="]],
		["a == b", ["== → !="]],
		["a >= 1", [">= → >", ">= → <", "1 → 0", "1 → 2"]],
		["isText(a, 200)", ["200 → 199", "200 → 201"]],
		["a in ['x', 'y']", ["['x', 'y'] → ['y']", "['x', 'y'] → ['x']"]],
		["keys().hasOnly(['x', 'y'])", ["hasOnly → hasAny", "['x', 'y'] → ['y']", "['x', 'y'] → ['x']"]],
		["claim('roles', [])", ["[] → ['admin']"]],
		["data.get('lockdown', false)", ["false → true"]],
		["!isOwn(id)", ["!isOwn(id) → isOwn(id)"]],
		["a * 1000 < b", ["< → <=", "< → >=", "* → /"]],
	])("what is changed within %s", (condition, expected) => {
		const found = ids(`      allow delete: if ${condition};`).map((id) => id.replace("delete: ", ""));
		expect(found.slice(0, expected.length)).toEqual(expected);
	});

	test("comments are left alone, and each mutant differs from the others in one place", () => {
		const body = "      allow delete: if isOwn(id);";
		const mutants = mutantsOf(rulesWith(body));
		expect(new Set(mutants.map(({ rules }) => rules)).size).toBe(mutants.length);
		for (const { rules } of mutants) expect(rules).toContain("// who asks && nobody else");
		expect(mutants.find(({ id }) => id === "isOwn: != → ==")).toMatchObject({ line: 4, collection: null });
	});
});

test("a path is one part, brackets of its own within", () => {
	const text = "exists(/a/$(database)/b/$(request.auth.uid)) && x";
	const { kind, children } = parseExpression(text, 0);
	expect(kind).toBe("and");
	expect(text.slice(children[0]?.start, children[0]?.end)).toBe("exists(/a/$(database)/b/$(request.auth.uid))");
});

test("what cannot be read is an error that says where", () => {
	expect(() => parseExpression("a && ? b", 0)).toThrow("position 5: ? b");
});
