import { ERROR_CODES } from "@rolecall/policy";
import { describe, expect, it } from "vitest";
import { codeOf, detailsOf, sentenceFor } from "./errors.ts";

const firebaseError = (code: string, details?: unknown) =>
	Object.assign(new Error(`Firebase: raw (${code})`), { code, details });

describe("codeOf", () => {
	it.each([
		["auth/invalid-email", "invalid-email"],
		["functions/aborted", "aborted"],
		["permission-denied", "permission-denied"],
	])("takes the last part of %s", (code, bare) => {
		expect(codeOf(firebaseError(code))).toBe(bare);
	});

	it.each([null, undefined, "text", {}, new Error("no code"), { code: 7 }])("is empty for %j", (error) => {
		expect(codeOf(error)).toBe("");
	});
});

describe("sentenceFor", () => {
	it("tells a wrong password and an unknown email in the same words", () => {
		const sentence = sentenceFor(firebaseError("auth/wrong-password"));
		expect(sentenceFor(firebaseError("auth/user-not-found"))).toBe(sentence);
		expect(sentenceFor(firebaseError("auth/invalid-credential"))).toBe(sentence);
	});

	it.each([
		...Object.keys(ERROR_CODES).map((code) => `functions/${code}`),
		"functions/internal",
		"auth/never-heard-of",
		"unavailable",
		"",
	])("has a sentence for %s that shows nothing raw", (code) => {
		const sentence = sentenceFor(firebaseError(code));
		expect(sentence).toMatch(/^[A-Z].*\.$/);
		expect(sentence).not.toMatch(/Firebase|raw|details/);
	});
});

describe("detailsOf", () => {
	it("gives the details of a callable's error, and an empty record where there are none", () => {
		expect(detailsOf(firebaseError("functions/aborted", { version: 9 }))).toEqual({ version: 9 });
		expect(detailsOf(firebaseError("functions/aborted", "9"))).toEqual({});
		expect(detailsOf(undefined)).toEqual({});
	});
});
