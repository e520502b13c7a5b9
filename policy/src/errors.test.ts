import { describe, expect, test } from "vitest";
import { ERROR_CODES, type ErrorCode, RolecallError } from "./errors.ts";

test("the codes are those of the contract; internal is none", () => {
	expect(Object.keys(ERROR_CODES).sort()).toEqual([
		"aborted",
		"failed-precondition",
		"invalid-argument",
		"not-found",
		"permission-denied",
		"resource-exhausted",
		"unauthenticated",
	]);
});

describe("RolecallError", () => {
	test.each(Object.entries(ERROR_CODES) as [ErrorCode, string][])("%s has a sentence of its own", (code, sentence) => {
		expect(sentence).toMatch(/^[A-Z].*\.$/);
		expect(new RolecallError(code)).toMatchObject({ code, message: sentence, name: "RolecallError" });
	});

	test("keeps the message, the details and the cause that it is given", () => {
		const cause = new Error("below");
		const error = new RolecallError("aborted", "Load it again.", { details: { version: 3 }, cause });
		expect(error).toMatchObject({ message: "Load it again.", details: { version: 3 }, cause });
		expect(error).toBeInstanceOf(Error);
	});
});
