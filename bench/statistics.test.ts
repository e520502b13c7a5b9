import { expect, test } from "vitest";
import { summarize } from "./statistics.ts";

test("percentiles are values that were measured, by nearest rank, whatever the order", () => {
	const samples = Array.from({ length: 200 }, (_, i) => 200 - i);
	expect(summarize(samples)).toEqual({ p50: 100, p95: 190, p99: 198 });
	expect(summarize([3, 1])).toEqual({ p50: 1, p95: 3, p99: 3 });
});

test("nothing measured is an error, not a zero", () => {
	expect(() => summarize([])).toThrow(RangeError);
});
