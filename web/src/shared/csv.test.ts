import { expect, test } from "vitest";
import { toCsv } from "./csv.ts";

test("quotes what needs it, and leaves null empty", () => {
	expect(
		toCsv([
			["name", "n"],
			['Ada "the" first, of all', 1],
			["two\nlines", null],
		]),
	).toBe('name,n\r\n"Ada ""the"" first, of all",1\r\n"two\nlines",\r\n');
});

test.each(["=1+1", "+1", "-1", "@x", "\tx"])("%j is no formula any more", (value) => {
	expect(
		toCsv([[value]])
			.trimEnd()
			.replace(/^"/, ""),
	).toMatch(/^'/);
});
