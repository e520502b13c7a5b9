import { describe, expect, it } from "vitest";
import * as de from "./de/index.ts";
import * as en from "./en/index.ts";
import { pickLanguage, pickLocale } from "./language.ts";

describe("pickLocale", () => {
	it("writes dates as the browser's own kind of the language does, else as the language in general", () => {
		expect(pickLocale("en", ["fr-FR", "en-GB", "en-US"])).toBe("en-GB");
		expect(pickLocale("de", ["en-GB"])).toBe("de");
		expect(pickLocale("en", ["en-US@posix"])).toBe("en");
	});
});

describe("pickLanguage", () => {
	it("takes the choice before the browser's wishes, and English where nothing fits", () => {
		expect(pickLanguage("en", ["de"])).toBe("en");
		expect(pickLanguage(null, ["fr-FR", "de-AT", "en"])).toBe("de");
		expect(pickLanguage("xx", ["fr"])).toBe("en");
		expect(pickLanguage("toString", [])).toBe("en");
	});
});

/** Every text by its path, functions by their number of arguments. */
function shape(texts: unknown, path = ""): string[] {
	if (typeof texts === "function") return [`${path}(${texts.length})`];
	if (typeof texts !== "object" || texts === null) return [path];
	return Object.entries(texts).flatMap(([key, value]) => shape(value, `${path}.${key}`));
}

describe("the languages", () => {
	it("have the same texts", () => {
		expect(shape(de).sort()).toEqual(shape(en).sort());
	});

	it("leave nothing empty", () => {
		expect(JSON.stringify([en, de])).not.toContain('""');
	});

	it("say the same numbers in their own words", () => {
		expect([en.hoursWords(1), en.hoursWords(72)]).toEqual(["1 hour", "3 days"]);
		expect([de.hoursWords(1), de.hoursWords(72)]).toEqual(["1 Stunde", "3 Tage"]);
	});
});
