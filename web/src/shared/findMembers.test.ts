import { expect, test } from "vitest";
import { spellings } from "./findMembers.ts";

test("a name is looked for as it was typed, with capitals, and with the family name first", () => {
	expect(spellings("ed mar")).toEqual(["ed mar", "Ed Mar", "Mar Ed"]);
	expect(spellings("Ed")).toEqual(["Ed"]);
	expect(spellings("élise  von mcDow")).toEqual(["élise  von mcDow", "Élise Von McDow", "McDow Élise Von"]);
});
