import { expect, test } from "vitest";
import { fold } from "./fold.ts";

test.each([
	["José ÅNGSTRÖM", "jose angstrom"],
	["Łukasz Đorđe Ħal Ŧor", "lukasz dorde hal tor"],
	["Ørsted Ærø Œuvre", "orsted aero oeuvre"],
	["Straße STRAẞE", "strasse strasse"],
	["Þóra Guðrún", "thora gudrun"],
	["Işık IŞIK İpek", "isik isik ipek"],
	["Ολύμπια 山田", "ολυμπια 山田"],
])("%s is folded to %s", (text, folded) => {
	expect(fold(text)).toBe(folded);
});
