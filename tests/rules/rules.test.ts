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
