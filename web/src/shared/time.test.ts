import { describe, expect, it } from "vitest";
import { whenWords } from "./time.ts";

const NOW = Date.UTC(2030, 0, 15, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe("whenWords", () => {
	it.each([
		[0, "just now"],
		[-40_000, "just now"],
		[40_000, "in less than a minute"],
		[-5 * MINUTE, "5 minutes ago"],
		[100 * MINUTE, "in 2 hours"],
		[-100 * MINUTE, "2 hours ago"],
		[-80 * MINUTE, "1 hour ago"],
		[8 * HOUR, "in 8 hours"],
		[-24 * HOUR, "yesterday"],
		[7 * 24 * HOUR, "in 7 days"],
	])("%i ms from now", (offset, words) => {
		expect(whenWords(NOW + offset, NOW)).toBe(words);
	});

	it("gives a date beyond a week", () => {
		expect(whenWords(NOW + 40 * 24 * HOUR, NOW)).toMatch(/2030/);
	});
});
