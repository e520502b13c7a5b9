import { describe, expect, it } from "vitest";
import { problemsOf } from "./problems.ts";

const GOOD = { name: "Ed", email: "ed@rolecall.test", password: "secret" };

describe("problemsOf", () => {
	it("finds none in a complete form", () => {
		expect(problemsOf(GOOD, "create")).toEqual({});
	});

	it("wants every field of a new account, and a password that Auth takes", () => {
		expect(Object.keys(problemsOf({ name: "", email: "", password: "" }, "create"))).toEqual([
			"name",
			"email",
			"password",
		]);
		expect(problemsOf({ ...GOOD, password: "short" }, "create")).toHaveProperty("password");
	});

	it("judges neither name nor length of password at sign-in", () => {
		expect(problemsOf({ ...GOOD, name: "", password: "short" }, "signIn")).toEqual({});
	});

	it.each(["ed", "@", "ed@", "e d@x"])("takes %j for no email", (email) => {
		expect(problemsOf({ ...GOOD, email }, "signIn")).toHaveProperty("email");
	});
});
