import { expect, test } from "vitest";
import { differencesOf, furtherDifferencesOf } from "./auditDiff.ts";

const active = (roles: object) => ({ roles, status: "active" as const });
const END = "2030-01-01T00:00:00.000Z";

test("roles added, removed, and with another end, in the policy's order", () => {
	const before = active({ viewer: null, editor: null, auditor: END });
	const after = active({ editor: END, publisher: END, auditor: END });
	expect(differencesOf({ before, after })).toEqual([
		{ kind: "roleRemoved", role: "viewer" },
		{ kind: "roleEnds", role: "editor", end: END },
		{ kind: "roleAdded", role: "publisher", end: END },
	]);
});

test("a new member or invite, a status, somebody or an invite gone", () => {
	expect(differencesOf({ before: null, after: active({ viewer: null }) })).toEqual([
		{ kind: "roleAdded", role: "viewer", end: null },
	]);
	expect(differencesOf({ before: active({}), after: { roles: {}, status: "suspended" } })).toEqual([
		{ kind: "status", status: "suspended" },
	]);
	expect(differencesOf({ before: active({ viewer: null }), after: null })).toEqual([
		{ kind: "roleRemoved", role: "viewer" },
	]);
	expect(differencesOf({ before: null, after: null })).toEqual([]);
});

test("the security state", () => {
	const off = { lockdown: false, minAuthTime: null };
	expect(differencesOf({ before: null, after: off })).toEqual([]);
	expect(differencesOf({ before: off, after: { lockdown: true, minAuthTime: END } })).toEqual([
		{ kind: "lockdown", on: true },
		{ kind: "minAuthTime", at: END },
	]);
});

test("what the name of a deed says is not said twice", () => {
	const before = active({ viewer: null });
	const after = { roles: {}, status: "suspended" as const };
	expect(furtherDifferencesOf({ action: "member.suspended", before, after })).toEqual([
		{ kind: "roleRemoved", role: "viewer" },
	]);
	expect(furtherDifferencesOf({ action: "roles.set", before, after })).toHaveLength(2);
});
