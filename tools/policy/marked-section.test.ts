import { describe, expect, test } from "vitest";
import { MarkerError, replaceSection } from "./marked-section.ts";

const MARKERS = { begin: "// <x>", end: "// </x>" };

describe("replaceSection", () => {
	test("replaces what stands between the markers, indented as they are", () => {
		const text = "a\n  // <x>\n  old\n  // </x>\nb\n";
		expect(replaceSection(text, MARKERS, ["new", "", "newer"])).toBe("a\n  // <x>\n  new\n\n  newer\n  // </x>\nb\n");
	});

	test("changes nothing the second time", () => {
		const once = replaceSection("// <x>\n// </x>", MARKERS, ["new"]);
		expect(replaceSection(once, MARKERS, ["new"])).toBe(once);
	});

	test.each([
		["the first marker is missing", "a\n// </x>\n", '"// <x>" is missing'],
		["the last marker is missing", "// <x>\na\n", '"// </x>" is missing'],
		["a marker stands twice", "// <x>\n// <x>\n// </x>\n", '"// <x>" stands there more than once'],
		["the markers are the wrong way round", "// </x>\n// <x>\n", "stands before"],
	])("refuses a text in which %s", (_name, text, message) => {
		const attempt = () => replaceSection(text, MARKERS, []);
		expect(attempt).toThrow(MarkerError);
		expect(attempt).toThrow(message);
	});
});
