import { type Reason, RolecallError } from "@rolecall/policy";
import { describe, expect, test } from "vitest";
import { toRolecallError } from "./errors.ts";

const withCode = (code: string | number) => Object.assign(new Error("secret words"), { code });

describe("toRolecallError", () => {
	test("leaves our own errors as they are", () => {
		const error = new RolecallError("changed-meanwhile", "Again.", { details: { version: 2 } });
		expect(toRolecallError(error)).toBe(error);
	});

	test.each<[string | number, string, Reason]>([
		["auth/too-many-requests", "resource-exhausted", "quota-met"],
		["auth/quota-exceeded", "resource-exhausted", "quota-met"],
		[8, "resource-exhausted", "quota-met"],
		[10, "aborted", "contention"],
	])("shows %s as %s for %s, without its words", (code, shown, reason) => {
		const error = withCode(code);
		expect(toRolecallError(error)).toMatchObject({ code: shown, details: { reason }, cause: error });
		expect(toRolecallError(error)?.message).not.toContain("secret");
	});

	test.each([
		withCode(13),
		withCode("auth/internal-error"),
		new TypeError("x"),
		"text",
		null,
		undefined,
		{ code: "8" },
	])("shows nothing of %s", (error) => expect(toRolecallError(error)).toBeNull());
});
