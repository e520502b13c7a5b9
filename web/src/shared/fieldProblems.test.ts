import { expect, test } from "vitest";
import { fieldProblems } from "./fieldProblems.ts";

test("the problems of each field, by its path", () => {
	const details = [
		{ path: "email", problem: "Invalid email address" },
		{ path: "roles.0", problem: "must be one of viewer" },
	];
	expect(fieldProblems({ code: "functions/invalid-argument", details })).toEqual({
		email: "Invalid email address",
		"roles.0": "must be one of viewer",
	});
});

test("nothing of errors without such details, or with others", () => {
	for (const error of [null, "no", new Error("no"), { details: { version: 2 } }, { details: [null, { path: 1 }] }]) {
		expect(fieldProblems(error)).toEqual({});
	}
});
