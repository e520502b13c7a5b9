import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CallableName, callableSchemas } from "./callables.ts";
import { ROLES } from "./roles.ts";

const NAMES = Object.keys(callableSchemas) as CallableName[];
const accepts = (name: CallableName, input: unknown) => callableSchemas[name].safeParse(input).success;

/** One input of each callable that is accepted. */
const GOOD: { [N in CallableName]: Record<string, unknown> } = {
	getMe: {},
	setRoles: {
		uid: "ed",
		roles: [{ role: "editor", expiresAt: "2030-01-01T09:00:00+01:00" }],
		reason: "Holiday",
		expectedVersion: 0,
	},
	setStatus: { uid: "ed", status: "suspended" },
	revokeSessions: { uid: "ed" },
	setLockdown: { lockdown: true, reason: "Drill" },
	inviteMember: { email: "New@Rolecall.test", roles: ["viewer"] },
	cancelInvite: { inviteId: "i1" },
	decideAccessRequest: { requestId: "r1", decision: "approve" },
	bulkSetRoles: { uids: ["u1", "u2"], add: ["editor"], remove: ["viewer"] },
	checkClaims: { after: "u1" },
	resyncClaims: { uid: "u1" },
	publishArticle: { articleId: "a1" },
};

describe("every schema", () => {
	test.each(NAMES)("of %s accepts good input, and no key more", (name) => {
		expect(accepts(name, GOOD[name])).toBe(true);
		expect(accepts(name, { ...GOOD[name], admin: true })).toBe(false);
	});

	test.each(NAMES)("of %s refuses what is no object", (name) => {
		for (const input of [null, "x", 1, true, [], [GOOD[name]]]) expect(accepts(name, input)).toBe(false);
	});

	test.each(NAMES)("of %s misses each key that it needs", (name) => {
		const optional = ["reason", "expectedVersion", "expiresAt", "add", "remove", "after"];
		for (const key of Object.keys(GOOD[name])) {
			if (optional.includes(key) && name !== "setLockdown") continue;
			expect(accepts(name, { ...GOOD[name], [key]: undefined }), key).toBe(false);
		}
	});

	test.each(NAMES)("of %s throws at nothing", (name) => {
		fc.assert(fc.property(fc.anything(), (input) => typeof accepts(name, input) === "boolean"));
	});
});

describe("an id", () => {
	const bad = [
		"",
		".",
		"..",
		"__x__",
		"____",
		"a/b",
		"/",
		"x".repeat(129),
		"\ud800",
		"a\u0000b",
		"\u0007",
		"a\nb",
		"\u007f",
		"\u0085",
		1,
		null,
	];

	test.each(bad)("%j is refused", (id) => {
		expect(accepts("setRoles", { uid: id, roles: [] })).toBe(false);
		expect(accepts("publishArticle", { articleId: id })).toBe(false);
		expect(accepts("checkClaims", { after: id })).toBe(false);
	});

	test.each(["x", "x".repeat(128), "__x", "...", "ü😀", " "])("%j is accepted", (id) => {
		expect(accepts("setRoles", { uid: id, roles: [] })).toBe(true);
		expect(accepts("publishArticle", { articleId: id })).toBe(true);
	});
});

describe("the roles of setRoles", () => {
	const roles = (list: unknown) => accepts("setRoles", { uid: "ed", roles: list });

	test("may be none, or all of them once", () => {
		expect(roles([])).toBe(true);
		expect(roles(ROLES.map((role) => ({ role })))).toBe(true);
	});

	test.each([
		["a role twice", [{ role: "viewer" }, { role: "viewer" }]],
		["an unknown role", [{ role: "owner" }]],
		["a name of every object", [{ role: "constructor" }]],
		["a bare name", ["viewer"]],
		["a key more", [{ role: "viewer", grantedBy: "me" }]],
		["a map", { viewer: true }],
	])("may not be %s", (_, list) => expect(roles(list)).toBe(false));

	test.each(["2030-01-01T00:00:00Z", "2030-01-01T00:00:00.123+05:30"])("may end at %s", (expiresAt) => {
		expect(roles([{ role: "viewer", expiresAt }])).toBe(true);
	});

	test.each(["2030-01-01", "2030-01-01T00:00:00", "2030-02-30T00:00:00Z", "tomorrow", "", 1_900_000_000, null])(
		"may not end at %j",
		(expiresAt) => expect(roles([{ role: "viewer", expiresAt }])).toBe(false),
	);
});

test("a reason is trimmed, at most 500 characters, and well-formed", () => {
	const parse = (reason: unknown) => callableSchemas.setRoles.safeParse({ uid: "ed", roles: [], reason });
	expect(parse("  Holiday ").data?.reason).toBe("Holiday");
	expect(parse("x".repeat(500)).success).toBe(true);
	for (const bad of ["x".repeat(501), "\ud800", 1, null]) expect(parse(bad).success).toBe(false);
});

test.each([-1, 0.5, "1", Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, null])(
	"%j is no version to expect",
	(expectedVersion) => {
		expect(accepts("setRoles", { uid: "ed", roles: [], expectedVersion })).toBe(false);
	},
);

describe("what concerns everybody", () => {
	test("needs a reason that says something", () => {
		for (const reason of [undefined, "", "   "]) {
			expect(accepts("setLockdown", { lockdown: true, reason })).toBe(false);
			expect(accepts("revokeSessions", { everyone: true, reason })).toBe(false);
		}
		expect(accepts("revokeSessions", { everyone: true, reason: "Lost laptop" })).toBe(true);
	});

	test("is never mixed with one person", () => {
		expect(accepts("revokeSessions", { uid: "ed", everyone: true, reason: "Lost laptop" })).toBe(false);
		expect(accepts("revokeSessions", { everyone: false, reason: "Lost laptop" })).toBe(false);
	});
});

test("an invite's address is kept in lower case", () => {
	expect(callableSchemas.inviteMember.parse(GOOD.inviteMember).email).toBe("new@rolecall.test");
	for (const email of ["", "new", "new@", `${"x".repeat(250)}@rolecall.test`]) {
		expect(accepts("inviteMember", { ...GOOD.inviteMember, email })).toBe(false);
	}
});
