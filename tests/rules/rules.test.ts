import { expect, test } from "vitest";
import { Coverage } from "./coverage.ts";
import { readRules } from "./engine.ts";
import { all } from "./matrices.ts";
import { verify } from "./verify.ts";

const coverage = new Coverage(readRules());

for (const matrix of all) verify(matrix, coverage);

// Last, for it is about all of them.
test("every expression of the rules comes out true and comes out false", () => {
	expect(coverage.holes()).toEqual([]);
});

// Source of what a read costs: https://firebase.google.com/docs/firestore/security/rules-conditions#access_other_documents
test("there are two documents that rules read, so no request costs more than two reads", () => {
	const path = /\b(?:get|exists|getAfter|existsAfter)\((\/databases\/(?:[^\s()]|\$\([^)]*\))+)\)/g;
	const calls = [...readRules().matchAll(path)];
	expect(new Set(calls.map(([, path]) => path))).toEqual(
		new Set([
			"/databases/$(database)/documents/claimsUpdates/$(request.auth.uid)",
			"/databases/$(database)/documents/security/state",
		]),
	);
	// None is written in a way that the pattern misses.
	expect(calls).toHaveLength(readRules().match(/\/databases\/\$/g)?.length ?? 0);
});
