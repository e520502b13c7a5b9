import { expect, test } from "vitest";
import type { MemberData } from "../../shared/member.ts";
import { labelOf, meant } from "./people.ts";

const person = (uid: string, displayName: string | null, email: string | null) =>
	({ uid, displayName, email }) as MemberData;
const ed = person("1", "Ed Marlowe", "ed@x.test");
const eddie = person("2", "Eddie Marsh", "eddie@x.test");
const twin = person("3", "Ed Marlowe", "twin@x.test");

test("a whole address or name means its person; a beginning only where there is one", () => {
	expect(meant([ed, eddie], "ED@x.test")).toBe(ed);
	expect(meant([ed, eddie], "ed marlowe")).toBe(ed);
	expect(meant([ed, eddie], "ed")).toBeNull();
	expect(meant([eddie], "eddie")).toBe(eddie);
	expect(meant([ed, twin], "ed marlowe")).toBeNull();
	expect(meant([eddie], "eddie@x.te")).toBeNull();
	expect(meant([], "nobody")).toBeNull();
});

test("a person is shown by name and address", () => {
	expect([labelOf(ed), labelOf(person("4", null, "a@x.test")), labelOf(person("5", null, null))]).toEqual([
		"Ed Marlowe · ed@x.test",
		"a@x.test",
		"5",
	]);
});
