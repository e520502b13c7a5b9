import { expect, test } from "vitest";
import { parseSearch, stringifySearch } from "./searchParams.ts";

test.each(["12345", "1e5", "007", "12345678901234567890", "true", "null", "[1]", '"a"', "a b+c&d=e?ü", " "])(
	"%j is the same text after a reload",
	(q) => expect(parseSearch(stringifySearch({ q }))).toEqual({ q }),
);

test("reads every parameter as text", () => {
	expect(parseSearch("?q=12345&sort=9&role=true")).toEqual({ q: "12345", sort: "9", role: "true" });
	expect(parseSearch("")).toEqual({});
	expect(parseSearch("?__proto__=x&q=%E0%A4%A")).toHaveProperty("q");
});

test("writes text only", () => {
	expect(stringifySearch({ q: "x", role: undefined, sort: 9, status: null })).toBe("?q=x");
	expect(stringifySearch({ q: undefined })).toBe("");
});
