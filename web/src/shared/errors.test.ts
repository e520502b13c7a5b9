import { ERROR_CODES, REASONS, type Reason } from "@rolecall/policy";
import { describe, expect, it } from "vitest";
import { codeOf, detailsOf, OfflineError, sentenceFor } from "./errors.ts";
import { texts } from "./texts.ts";

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

	it("says each code of a callable in its own words, and what it does not know in general ones", () => {
		for (const code of Object.keys(ERROR_CODES)) {
			expect(sentenceFor(firebaseError(`functions/${code}`)), code).toBe(texts.errors[code]);
		}
		expect(sentenceFor(firebaseError("functions/never-heard-of"))).toBe(texts.failed);
		expect(sentenceFor(firebaseError("auth/popup-blocked"))).toBe(texts.authErrors["popup-blocked"]);
		expect(sentenceFor(firebaseError("auth/never-heard-of"))).toBe(texts.authFailed);
	});

	it("tells no network from a server that does not answer, and that from one that failed", () => {
		const internal = (message: string) => Object.assign(new Error(message), { code: "functions/internal" });
		expect(sentenceFor(new OfflineError())).toBe(texts.errors.offline);
		expect(sentenceFor(internal("internal [0]"))).toBe(texts.errors.unavailable);
		expect(sentenceFor(internal("internal [500]"))).toBe(texts.errors.internal);
	});

	it("says the reason of a refusal in the app's own words", () => {
		for (const [reason, code] of Object.entries(REASONS) as [Reason, string][]) {
			expect(sentenceFor(firebaseError(`functions/${code}`, { reason }))).toBe(texts.refusals[reason]);
		}
	});

	it("leaves a reason that it does not know to the server's words, without what the SDK puts behind them", () => {
		const refused = (message: string, reason: unknown) =>
			Object.assign(new Error(message), { code: "functions/aborted", details: { reason } });
		expect(sentenceFor(refused("The moon is full. [409]", "full-moon"))).toBe("The moon is full.");
		expect(sentenceFor(refused("The moon is full.", "toString"))).toBe("The moon is full.");
		expect(sentenceFor(refused("", "full-moon"))).toBe(texts.errors.aborted);
		expect(sentenceFor(refused("The moon is full.", undefined))).toBe(texts.errors.aborted);
	});
});

describe("detailsOf", () => {
	it("gives the details of a callable's error, and an empty record where there are none", () => {
		expect(detailsOf(firebaseError("functions/aborted", { version: 9 }))).toEqual({ version: 9 });
		expect(detailsOf(firebaseError("functions/aborted", "9"))).toEqual({});
		expect(detailsOf(undefined)).toEqual({});
	});
});
