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

/** What texts are made with: a word, a number, some roles, the figures of a job or of devices. */
const SAMPLES: readonly unknown[] = [
	"editor",
	3,
	["editor", "admin"],
	{ status: "done", total: 3, done: 2, failed: 1, devices: 3, reached: 2, afterMs: 900 },
];

/** What a text says: itself, or what it makes of each sample that it can take. */
function said(text: unknown): string[] {
	if (typeof text !== "function") return [String(text)];
	return SAMPLES.flatMap((sample) => {
		try {
			return [String(text(...Array(text.length).fill(sample)))];
		} catch {
			return []; // Not made for this one.
		}
	});
}

/** Every text by its path. */
function leaves(texts: unknown, path = ""): [string, unknown][] {
	if (typeof texts !== "object" || texts === null) return [[path, texts]];
	return Object.entries(texts).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

/** Every text by its path, functions with their number of arguments. */
const shape = (texts: unknown) =>
	leaves(texts).map(([path, text]) => (typeof text === "function" ? `${path}(${text.length})` : path));

describe("the languages", () => {
	it("have the same texts", () => {
		expect(shape(de).sort()).toEqual(shape(en).sort());
	});

	it("leave nothing empty", () => {
		expect(JSON.stringify([en, de])).not.toContain('""');
	});

	it.each(Object.entries({ en, de }))("leave nothing empty: %s", (_, language) => {
		const empty = leaves(language).filter(([, text]) => {
			const sentences = said(text);
			return sentences.length === 0 || sentences.some((sentence) => sentence.trim() === "");
		});
		expect(empty.map(([path]) => path)).toEqual([]);
	});

	it.each(Object.entries({ en, de }))("say what went wrong, each thing differently: %s", (_, language) => {
		const { errors, refusals, authErrors, authFailed, failed } = language;
		const general = new Set([failed, authFailed, errors.unknown, errors.internal]);
		const { unknown: _unknown, internal: _internal, ...codes } = errors;
		for (const told of [codes, refusals, authErrors]) {
			expect(Object.entries(told).filter(([, sentence]) => general.has(sentence))).toEqual([]);
		}
		for (const told of [errors, refusals]) {
			expect(new Set(Object.values(told)).size).toBe(Object.keys(told).length);
		}
	});

	it("say the same numbers in their own words", () => {
		expect([en.hoursWords(1), en.hoursWords(72)]).toEqual(["1 hour", "3 days"]);
		expect([de.hoursWords(1), de.hoursWords(72)]).toEqual(["1 Stunde", "3 Tage"]);
	});

	it("agree with one, with several and with all", () => {
		expect([en.bulk.count(0, 2), en.bulk.count(1, 1), en.bulk.count(2, 2)]).toEqual([
			"Nobody changes yet.",
			"This member changes.",
			"All 2 change.",
		]);
		expect([de.requests.waiting("1"), de.requests.waiting("100+")]).toEqual([
			"1 offene Anfrage",
			"100+ offene Anfragen",
		]);
		expect([de.bulk.more(1), de.bulk.more(2)]).toEqual(["und 1 weiteres Mitglied", "und 2 weitere Mitglieder"]);
		expect([1, 2].map((changing) => de.bulk.count(changing, 2))).toEqual([
			"1 von 2 ändert sich, der Rest bleibt unverändert.",
			"Alle 2 ändern sich.",
		]);
	});

	it("take a role by its name, and quote in their own way", () => {
		expect([en.tour.take("Editor", "Ed"), en.quoted("x")]).toEqual(["Take the role Editor from Ed", "“x”"]);
		expect([de.tour.take("Redaktion", "Ed"), de.quoted("x")]).toEqual(["Ed die Rolle Redaktion entziehen", "„x“"]);
	});
});
