import { expect, test } from "vitest";
import { membersSearch } from "./search.ts";

test("reads what it knows from an address and leaves out the rest", () => {
	expect(membersSearch({ q: "jo", role: "editor", status: "suspended", sort: "ends" })).toEqual({
		q: "jo",
		role: "editor",
		status: "suspended",
		sort: "ends",
	});
	expect(membersSearch({ q: "", role: "king", status: 1, sort: "name", other: true })).toEqual({});
	expect(membersSearch({ q: "42", role: "none" })).toEqual({ q: "42", role: "none" });
	expect(membersSearch({ q: "x".repeat(999) }).q).toHaveLength(320);
});
