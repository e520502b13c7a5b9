import { describe, expect, test } from "vitest";
import { ERROR_CODES, type ErrorCode, isReason, REASONS, type Reason, RolecallError } from "./errors.ts";

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
	test.each(Object.entries(REASONS) as [Reason, ErrorCode][])("for %s answers %s and says why", (reason, code) => {
		expect(new RolecallError(reason)).toMatchObject({ name: "RolecallError", code, details: { reason } });
	});

	test.each(Object.values(ERROR_CODES))("a code says by itself: %s", (sentence) => {
		expect(sentence).toMatch(/^[A-Z].*\.$/);
	});

	test("takes the sentence of its code unless it is given one", () => {
		expect(new RolecallError("suspended").message).toBe(ERROR_CODES["permission-denied"]);
		expect(new RolecallError("unauthenticated").message).toBe(ERROR_CODES.unauthenticated);
		expect(new RolecallError("lockdown", "Try again later.").message).toBe("Try again later.");
	});

	test("keeps details and cause, and adds nothing to the details of a code without a reason", () => {
		const cause = new Error("below");
		const error = new RolecallError("changed-meanwhile", undefined, { details: { version: 3 }, cause });
		expect(error).toMatchObject({ code: "aborted", cause });
		expect(error.details).toEqual({ version: 3, reason: "changed-meanwhile" });
		expect(error).toBeInstanceOf(Error);
		const details = [{ path: "uid", problem: "is missing" }];
		expect(new RolecallError("invalid-argument", undefined, { details }).details).toBe(details);
		expect(new RolecallError("unauthenticated").details).toBeUndefined();
	});
});

test("a reason is one of the list, not what every object has", () => {
	expect(["lockdown", "toString", "aborted", 7, undefined].filter(isReason)).toEqual(["lockdown"]);
});
