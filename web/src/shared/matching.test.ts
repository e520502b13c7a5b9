import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { fitting, misfit, piecesOf, wordsOf } from "./matching.ts";

describe("matching", () => {
	it("takes words in any order, without regard to case and accents", () => {
		const text = fold("José Núñez jose@rolecall.test");
		expect(misfit(text, wordsOf(" nunez  JOSÉ "))).toBe(0);
		expect(misfit(text, wordsOf("jose marlowe"))).toBeNull();
		expect(misfit(text, [])).toBe(0);
	});

	it("puts what begins with a word before what only has it somewhere", () => {
		const names = ["Fred Oslo", "Ada Edmonds", "Ed Marlowe", "Max Fredson"];
		expect(fitting(names, ["ed"], fold)).toEqual(["Ada Edmonds", "Ed Marlowe", "Fred Oslo", "Max Fredson"]);
		expect(fitting(names, ["ed", "ma"], fold)).toEqual(["Ed Marlowe", "Max Fredson"]);
	});

	it("counts what follows a sign as the beginning of a word", () => {
		expect(misfit("ed@rolecall.test", ["rolecall"])).toBe(0);
		expect(misfit("ed@rolecall.test", ["olecall"])).toBe(1);
	});
});

describe("piecesOf", () => {
	const marked = (text: string, query: string) =>
		piecesOf(text, wordsOf(query))
			.map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
			.join("");

	it("marks every place where a word is found", () => {
		expect(marked("Ed Marlowe", "mar ed")).toBe("[Ed] [Mar]lowe");
		expect(marked("Banana", "ana")).toBe("B[anana]");
		expect(marked("Ed", "")).toBe("Ed");
		expect(marked("", "ed")).toBe("");
	});

	it("marks a letter that is searched for as two", () => {
		expect(marked("Anna Straße 5", "strasse")).toBe("Anna [Straße] 5");
		expect(marked("Ærø", "ro")).toBe("Æ[rø]");
	});

	it("marks a letter with its accent, be that a part of it or a sign of its own", () => {
		expect(marked("José", "jose")).toBe("[José]");
		expect(marked("Jose\u0301 A", "e")).toBe("Jos[e\u0301] A");
	});

	it("keeps its place after letters that are longer or shorter in lower case", () => {
		expect(marked("İpek Ünal", "unal")).toBe("İpek [Ünal]");
		expect(marked("𝒜da Ed", "ed")).toBe("𝒜da [Ed]");
		expect(piecesOf("Ed Ed", ["ed"]).map(({ at }) => at)).toEqual([0, 2, 3]);
	});
});
