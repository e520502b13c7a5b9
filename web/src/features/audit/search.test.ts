import { expect, test } from "vitest";
import { auditSearch, filterOf } from "./search.ts";

test("reads what it knows from an address and leaves out the rest", () => {
	const search = { actor: "system", target: "u1", action: "roles.set", from: "2026-11-01", to: "2026-11-30" };
	expect(auditSearch(search)).toEqual(search);
	expect(auditSearch({ actor: "", target: {}, action: "all", from: "yesterday", to: "2026-13-45" })).toEqual({});
	expect(auditSearch({ target: "12345" })).toEqual({ target: "12345" });
});

test("leaves out a name that is longer than any", () => {
	const longest = "a".repeat(320);
	expect(auditSearch({ actor: longest, target: longest })).toEqual({ actor: longest, target: longest });
	expect(auditSearch({ actor: `${longest}a`, target: `${longest}a` })).toEqual({});
});

test.each(["2026-02-31", "2026-13-01", "2026-00-01", "2026-1-1", "0000-01-01", "9999-12-31", "20260-01-01"])(
	"%s is no day",
	(day) => expect(auditSearch({ from: day, to: day })).toEqual({}),
);

test("days are local, and the last one counts whole", () => {
	const { fromMs, toMs } = filterOf({ from: "2026-11-24", to: "2026-11-24" });
	expect(fromMs).toBe(new Date(2026, 10, 24).getTime());
	expect(toMs).toBe(new Date(2026, 10, 25).getTime());
	expect(filterOf({}).fromMs).toBeUndefined();
});
