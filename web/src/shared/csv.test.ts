import { describe, expect, test } from "vitest";
import { toCsv } from "./csv.ts";

/** A value as it stands in the file, for a row of that value alone. */
const written = (value: string) => toCsv([[value]]).replace(/\r\n$/, "");

test("quotes what needs it, and leaves null empty", () => {
	expect(
		toCsv([
			["name", "n"],
			['Ada "the" first, of all', 1],
			["two\nlines", null],
		]),
	).toBe('name,n\r\n"Ada ""the"" first, of all",1\r\n"two\nlines",\r\n');
});

test.each([",", ";", "\t", "\r", "\n"])("quotes a cell with %j in it", (separator) => {
	expect(written(`a${separator}b`)).toBe(`"a${separator}b"`);
});

describe("nothing is a formula any more", () => {
	test.each(["=", "+", "-", "@", "＝", "＋", "－", "＠"])("that begins with %s", (sign) => {
		expect(written(`${sign}1`)).toBe(`'${sign}1`);
		expect(written(` ${sign}1`)).toBe(`' ${sign}1`);
	});

	test.each(["\t", "\r", "\n"])("that begins with %j", (blank) => {
		expect(written(`${blank}x`)).toBe(`"'${blank}x"`);
	});

	test.each([",", ";", "\t", "\r", "\n"])("behind a %j, where another spreadsheet begins a cell", (separator) => {
		expect(written(`x${separator}=1;y`)).toBe(`"x${separator}'=1;y"`);
		expect(written(`x${separator} ＝1`)).toBe(`"x${separator}' ＝1"`);
		expect(written(`x${separator}"@1`)).toBe(`"x${separator}'""@1"`);
	});

	test("each of several", () => {
		expect(written("=1;+2\n-3")).toBe(`"'=1;'+2\n'-3"`);
	});
});

test("leaves alone what is none", () => {
	for (const harmless of ["a=b", "Anne-Marie", "ada@rolecall.test", "1 + 1"]) expect(written(harmless)).toBe(harmless);
});
