import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type ClaimsSource,
	carriesClaims,
	claimsBytes,
	decodeClaims,
	encodeClaims,
	MAX_CLAIMS_BYTES,
	mergeClaims,
	nextEnd,
	rolesInForce,
} from "./claims.ts";
import { isRole, ROLES, type Role } from "./roles.ts";

const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;

const active = (grants: ClaimsSource["grants"], version = 1): ClaimsSource => ({ grants, status: "active", version });

const ends = fc.option(fc.integer({ min: NOW - 10 * HOUR, max: NOW + 10 * HOUR }), { nil: null });
const sources: fc.Arbitrary<ClaimsSource> = fc.record({
	grants: fc.dictionary(fc.constantFrom(...ROLES), ends) as fc.Arbitrary<ClaimsSource["grants"]>,
	status: fc.constantFrom("active", "suspended"),
	version: fc.integer({ min: 1 }),
});

describe("encodeClaims", () => {
	test("sorts the roles, and leaves out roleExpiry when no role ends", () => {
		expect(encodeClaims(active({ viewer: null, admin: null, editor: null }, 7), NOW)).toEqual({
			roles: ["admin", "editor", "viewer"],
			claimsVersion: 7,
		});
	});

	test("rounds an end down to the second, and leaves out a role from that second on", () => {
		const end = NOW + 1_999;
		const claims = (nowMs: number) => encodeClaims(active({ viewer: null, editor: end }), nowMs);
		expect(claims(NOW)).toMatchObject({ roles: ["editor", "viewer"], roleExpiry: { editor: NOW / 1000 + 1 } });
		expect(claims(NOW + 999).roles).toEqual(["editor", "viewer"]);
		expect(claims(NOW + 1_000)).toEqual({ roles: ["viewer"], claimsVersion: 1 });
	});

	test("gives somebody suspended no role", () => {
		const suspended = { ...active({ admin: null, editor: NOW + HOUR }, 3), status: "suspended" as const };
		expect(encodeClaims(suspended, NOW)).toEqual({ roles: [], claimsVersion: 3 });
	});
});

describe("encode, then decode", () => {
	test("gives the same claims, through JSON as in a token", () => {
		fc.assert(
			fc.property(sources, (source) => {
				const claims = encodeClaims(source, NOW);
				expect(decodeClaims(JSON.parse(JSON.stringify(claims)))).toEqual(claims);
			}),
		);
	});

	test("at no time gives a role that the grant does not, nor keeps one back for longer than its last second", () => {
		fc.assert(
			fc.property(sources, fc.integer({ min: NOW, max: NOW + 20 * HOUR }), (source, laterMs) => {
				const inForce = rolesInForce(decodeClaims({ ...encodeClaims(source, NOW) }), laterMs);
				for (const role of ROLES) {
					const end = source.status === "active" ? source.grants[role] : 0;
					if (end === undefined || (end !== null && end <= laterMs)) expect(inForce).not.toContain(role);
					else if (end === null || end - 1_000 >= laterMs) expect(inForce).toContain(role);
				}
			}),
		);
	});
});

describe("decodeClaims", () => {
	test.each([null, undefined, {}, { roles: [] }])("of %j gives nothing", (raw) => {
		expect(decodeClaims(raw)).toEqual({ roles: [], claimsVersion: 0 });
	});

	test.each<[string, unknown, Role[]]>([
		["a string", "admin", []],
		["true", true, []],
		["a map", { admin: true, 0: "admin", length: 1 }, []],
		["unknown names", ["owner", "Admin", "admin ", "viewer"], ["viewer"]],
		["names of every object", ["constructor", "__proto__", "toString"], []],
		["no names", [1, null, ["admin"], { role: "admin" }], []],
		["a role twice, unsorted", ["viewer", "editor", "viewer"], ["editor", "viewer"]],
	])("takes roles that are %s for what they are", (_, roles, expected) => {
		expect(decodeClaims({ roles, claimsVersion: 1 })).toEqual({ roles: expected, claimsVersion: 1 });
	});

	test.each(["2", 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, null, true, [2]])(
		"counts the version %j as none",
		(claimsVersion) => {
			expect(decodeClaims({ roles: ["viewer"], claimsVersion }).claimsVersion).toBe(0);
		},
	);

	test.each(["soon", 1, true, [], [9e9]])("gives no role at all when roleExpiry is %j", (roleExpiry) => {
		expect(decodeClaims({ roles: ["admin"], roleExpiry, claimsVersion: 1 }).roles).toEqual([]);
	});

	test.each(["9999999999", null, true, Number.POSITIVE_INFINITY, Number.NaN, {}])(
		"counts a role with the end %j as ended",
		(editor) => {
			const claims = decodeClaims({ roles: ["editor", "viewer"], roleExpiry: { editor }, claimsVersion: 1 });
			expect(rolesInForce(claims, NOW)).toEqual(["viewer"]);
		},
	);

	test("keeps ends of roles that it knows and has, and no others", () => {
		const roleExpiry = { editor: 2_000_000_000, admin: 2_000_000_000, owner: 1, constructor: 1 };
		expect(decodeClaims({ roles: ["editor", "viewer"], roleExpiry, claimsVersion: 1 })).toEqual({
			roles: ["editor", "viewer"],
			roleExpiry: { editor: 2_000_000_000 },
			claimsVersion: 1,
		});
	});

	test("never throws and never gives what is no role, whatever a token holds", () => {
		fc.assert(
			fc.property(
				fc.record({ roles: fc.anything(), roleExpiry: fc.anything(), claimsVersion: fc.anything() }),
				(raw) => {
					const claims = decodeClaims(raw);
					expect(claims.roles.every(isRole)).toBe(true);
					expect(Number.isSafeInteger(claims.claimsVersion) && claims.claimsVersion >= 0).toBe(true);
					expect(claims.roles).toEqual(expect.arrayContaining(rolesInForce(claims, NOW)));
				},
			),
		);
	});
});

describe("nextEnd", () => {
	test("is the earliest end still to come, or null", () => {
		const seconds = NOW / 1000;
		const claims = {
			roles: ["admin", "editor", "viewer"] as Role[],
			roleExpiry: { admin: seconds, editor: seconds + 20, viewer: seconds + 10 },
			claimsVersion: 1,
		};
		expect(nextEnd(claims, NOW)).toBe(NOW + 10_000);
		expect(nextEnd(claims, NOW + 20_000)).toBeNull();
		expect(nextEnd({ roles: ["viewer"], claimsVersion: 1 }, NOW)).toBeNull();
	});
});

describe("mergeClaims", () => {
	test("keeps foreign keys, replaces ours, and leaves its input alone", () => {
		const existing = { stripeRole: "pro", roles: ["admin"], roleExpiry: { admin: 1 }, claimsVersion: 9 };
		const copy = structuredClone(existing);
		expect(mergeClaims(existing, { roles: ["viewer"], claimsVersion: 10 })).toEqual({
			stripeRole: "pro",
			roles: ["viewer"],
			claimsVersion: 10,
		});
		expect(existing).toEqual(copy);
	});

	test.each([null, undefined, {}])("of %j is ours alone", (existing) => {
		const ours = { roles: [], claimsVersion: 1 };
		expect(mergeClaims(existing, ours)).toEqual(ours);
	});

	test("of any foreign claims keeps each, and carries ours", () => {
		const foreign = fc.dictionary(
			fc.string({ maxLength: 12 }).map((key) => `x${key}`),
			fc.jsonValue(),
		);
		fc.assert(
			fc.property(foreign, sources, (existing, source) => {
				const ours = encodeClaims(source, NOW);
				const merged = mergeClaims(existing, ours);
				expect(merged).toMatchObject(existing);
				expect(carriesClaims(merged, ours)).toBe(true);
			}),
		);
	});
});

describe("carriesClaims", () => {
	const ours = { roles: ["editor", "viewer"] as Role[], roleExpiry: { editor: 5, viewer: 6 }, claimsVersion: 2 };

	test("does not mind foreign keys and the order of keys", () => {
		const existing = { claimsVersion: 2, x: 1, roleExpiry: { viewer: 6, editor: 5 }, roles: ["editor", "viewer"] };
		expect(carriesClaims(existing, ours)).toBe(true);
	});

	test.each<[string, Record<string, unknown> | null]>([
		["no claims", null],
		["another version", { ...ours, claimsVersion: 1 }],
		["a role less", { ...ours, roles: ["editor"] }],
		["a role more", { ...ours, roles: ["admin", "editor", "viewer"] }],
		["no ends", { roles: ours.roles, claimsVersion: 2 }],
		["another end", { ...ours, roleExpiry: { editor: 5, viewer: 7 } }],
		["the version as text", { ...ours, claimsVersion: "2" }],
	])("sees %s", (_, existing) => {
		expect(carriesClaims(existing, ours)).toBe(false);
	});
});

describe("claimsBytes", () => {
	test.each([
		["", 2],
		["e", 3],
		["é", 4],
		["€", 5],
		["😀", 6],
		['"', 4],
		["\n", 4],
	])("of the text %j is %i for the text itself", (text, bytes) => {
		expect(claimsBytes({ x: text })).toBe('{"x":}'.length + bytes);
	});

	test("all roles, each with an end, leave more than half of the room to others", () => {
		const grants = Object.fromEntries(ROLES.map((role) => [role, NOW + HOUR]));
		const claims = encodeClaims(active(grants, Number.MAX_SAFE_INTEGER), NOW);
		expect(claimsBytes({ ...claims })).toBeLessThan(MAX_CLAIMS_BYTES / 2);
	});
});
