import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { casesOf, type Matrix, problemOf, startOf } from "./cases.ts";
import type { Coverage } from "./coverage.ts";
import { Engine, readRules } from "./engine.ts";

/** Declares one test for every case of the matrix; what the rules came out as on the way is added to the coverage. */
export function verify(matrix: Matrix, coverage: Coverage): void {
	describe(matrix.name, () => {
		const documents = startOf(matrix);
		let engine: Engine;
		beforeAll(async () => {
			const rules = matrix.rules?.(readRules()) ?? readRules();
			engine = await Engine.start(rules, documents, "demo-rules");
		});
		afterAll(async () => {
			// Rules that were changed have their expressions elsewhere.
			if (matrix.rules === undefined) coverage.add(await engine.coverage());
			await engine.stop();
		});

		for (const tried of casesOf(matrix)) {
			const { operation, who, expected } = tried;
			test(`${operation.name} > ${expected}: ${who.name}`, async () => {
				expect(await problemOf(engine, documents, tried)).toBeNull();
			});
		}
	});
}
