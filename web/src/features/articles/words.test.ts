import { describe, expect, it } from "vitest";
import { paragraphs, readingMinutes } from "./words.ts";

describe("paragraphs", () => {
	it("parts at blank lines only, and drops empty ones", () => {
		expect(paragraphs("one\nstill one\n\n \n\ntwo\n")).toEqual(["one\nstill one", "two"]);
		expect(paragraphs("  ")).toEqual([]);
	});
});

describe("readingMinutes", () => {
	it("is at least one minute", () => {
		expect([readingMinutes(""), readingMinutes("word ".repeat(714))]).toEqual([1, 3]);
	});
});
