import { describe, expect, it } from "vitest";
import type { MemberData } from "../../shared/member.ts";
import { entryOf, filterEntries, grantsOf, memberName, roleEndsOf, sortEntries } from "./members.ts";
import { FOREVER, NOW, someone, until } from "./testMembers.ts";

const ada = someone("Ada", { roles: { admin: FOREVER }, updatedAt: 5 });
const jose = someone("José", { roles: { editor: until(NOW + 1) }, updatedAt: 9 });
const ended = someone("Zoe", { roles: { editor: until(NOW) } });
const out = someone("Bo", { roles: { editor: FOREVER }, status: "suspended" });
const ALL = [ended, jose, ada, out].map(entryOf);
const found = (entries: readonly { member: MemberData }[]) => entries.map(({ member }) => member);

describe("roleEndsOf", () => {
	it("leaves out a role from the moment it ends", () => {
		expect(roleEndsOf(jose, NOW)).toEqual({ editor: NOW + 1 });
		expect(roleEndsOf(ended, NOW)).toEqual({});
		expect(roleEndsOf(ada, NOW)).toEqual({ admin: null });
	});
});

describe("grantsOf", () => {
	it("names each role with its end, and leaves out what is over", () => {
		expect(grantsOf({ viewer: null, editor: NOW + 1, publisher: NOW }, NOW)).toEqual([
			{ role: "viewer" },
			{ role: "editor", expiresAt: new Date(NOW + 1).toISOString() },
		]);
	});
});

describe("sortEntries", () => {
	it("sorts by name with accents among their letters, by change and by the next end", () => {
		expect(found(sortEntries(ALL, "name"))).toEqual([ada, out, jose, ended]);
		expect(found(sortEntries(ALL, "changed"))).toEqual([jose, ada, out, ended]);
		expect(found(sortEntries(ALL, "ends"))).toEqual([ended, jose, ada, out]);
	});

	it("sorts by email from A, and puts the newest first", () => {
		const old = someone("Ann", { email: "z@rolecall.test", createdAt: 1 });
		const recent = someone("Cy", { email: "a@rolecall.test", createdAt: 3 });
		const nameless = someone("Bea", { email: null, createdAt: 2 });
		const entries = [old, recent, nameless].map(entryOf);
		expect(found(sortEntries(entries, "email"))).toEqual([nameless, recent, old]);
		expect(found(sortEntries(entries, "joined"))).toEqual([recent, nameless, old]);
	});
});

describe("filterEntries", () => {
	const filter = (search: Parameters<typeof filterEntries>[1]) => found(filterEntries(ALL, search, NOW));

	it("searches name and email, without regard to case and accents", () => {
		expect(filter({ q: " JOSE " })).toEqual([jose]);
		expect(filter({ q: "ada@" })).toEqual([ada]);
		expect(filter({})).toHaveLength(4);
	});

	it("finds letters that are no accent of another under the plain ones that people type", () => {
		const names = ["Łukasz Żak", "Ørsted", "Anna Straße"].map((name) => someone(name));
		const foundAs = (q: string) => found(filterEntries(names.map(entryOf), { q }, NOW)).map((one) => one.displayName);
		expect(["lukasz", "orsted", "strasse", "Straße"].map(foundAs)).toEqual([
			["Łukasz Żak"],
			["Ørsted"],
			["Anna Straße"],
			["Anna Straße"],
		]);
	});

	it("takes the words of a search in any order, each somewhere", () => {
		expect(filter({ q: "test jo" })).toEqual([jose]);
		expect(filter({ q: "jo bo" })).toEqual([]);
	});

	it("filters by roles held now, by none, and by status", () => {
		expect(filter({ role: "editor" })).toEqual([jose, out]);
		expect(filter({ role: "none" })).toEqual([ended]);
		expect(filter({ status: "suspended" })).toEqual([out]);
		expect(filter({ role: "editor", status: "active", q: "j" })).toEqual([jose]);
	});
});

describe("memberName", () => {
	it("falls back from name to email to a word", () => {
		expect(memberName(ada)).toBe("Ada");
		expect(memberName({ displayName: " ", email: "x@y.z" })).toBe("x@y.z");
		expect(memberName({ displayName: null, email: null })).toBe("No name");
	});
});
