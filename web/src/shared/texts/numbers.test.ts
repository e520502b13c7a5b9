import { expect, test, vi } from "vitest";

test.each([
	["en", "12,345", "1.50 s"],
	["de", "12.345", "1,50 s"],
])("numbers as %s writes them", async (locale, thousands, inSeconds) => {
	vi.resetModules();
	vi.doMock("./language.ts", () => ({ locale }));
	const { number, seconds } = await import("./numbers.ts");
	expect([number(12_345), seconds(1_500, 2)]).toEqual([thousands, inSeconds]);
});
