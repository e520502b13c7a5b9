import { describe, expect, it } from "vitest";
import { type MemberLike, memberName, roleEndsOf, selectMembers } from "./members.ts";

const NOW = 1_000_000;
const until = (ms: number) => ({ expiresAt: { toMillis: () => ms } });
const FOREVER = { expiresAt: null };

const member = (displayName: string | null, part: Partial<MemberLike> = {}): MemberLike => ({
	displayName,
	email: displayName && `${displayName.split(" ")[0]?.toLowerCase()}@rolecall.test`,
	roles: {},
	status: "active",
	...part,
});

const ada = member("Ada", { roles: { admin: FOREVER } });
const jose = member("José", { roles: { editor: until(NOW + 1) } });
const ended = member("Zoe", { roles: { editor: until(NOW) } });
const out = member("Bo", { roles: { editor: FOREVER }, status: "suspended" });
const ALL = [ended, jose, ada, out];

describe("roleEndsOf", () => {
	it("leaves out a role from the moment it ends", () => {
		expect(roleEndsOf(jose, NOW)).toEqual({ editor: NOW + 1 });
		expect(roleEndsOf(ended, NOW)).toEqual({});
		expect(roleEndsOf(ada, NOW)).toEqual({ admin: null });
	});
});

describe("selectMembers", () => {
	it("sorts by name", () => {
		expect(selectMembers(ALL, "", "all", NOW)).toEqual([ada, out, jose, ended]);
	});

	it("searches name and email, without regard to case and accents", () => {
		expect(selectMembers(ALL, " JOSE ", "all", NOW)).toEqual([jose]);
		expect(selectMembers(ALL, "ada@", "all", NOW)).toEqual([ada]);
	});

	it("filters by roles held now, by none, and by status", () => {
		expect(selectMembers(ALL, "", "editor", NOW)).toEqual([out, jose]);
		expect(selectMembers(ALL, "", "none", NOW)).toEqual([ended]);
		expect(selectMembers(ALL, "", "suspended", NOW)).toEqual([out]);
	});
});

describe("memberName", () => {
	it("falls back from name to email to a word", () => {
		expect(memberName(ada)).toBe("Ada");
		expect(memberName({ displayName: " ", email: "x@y.z" })).toBe("x@y.z");
		expect(memberName({ displayName: null, email: null })).toBe("No name");
	});
});
