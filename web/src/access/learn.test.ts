import { describe, expect, test } from "vitest";
import { decidedVersion, needOf, phaseOf, syncedVersion, UNKNOWN } from "./facts.ts";
import { learnMe, learnSignal, learnToken, stopWaiting } from "./learn.ts";

const tokenOf = (claimsVersion: number, roles = ["editor"]) => ({ claims: { claimsVersion, roles }, issuedAt: 0 });
const signalOf = (version: number, syncedVersion = version, change = "roles", fromCache = false) => ({
	data: { version, syncedVersion, change },
	fromCache,
});
const editor = learnSignal(learnToken(UNKNOWN, tokenOf(7)), signalOf(7));

describe("what is needed", () => {
	test("nothing known: the token", () => {
		expect([needOf(UNKNOWN), phaseOf(UNKNOWN)]).toEqual(["token", "loading"]);
	});

	test.each([
		[7, 7, "none", "current"],
		[6, 6, "none", "current"],
		[8, 7, "sync", "changing"],
		[9, 8, "sync", "changing"],
		[8, 8, "refresh", "refreshing"],
	])("token 7, decided %i, synced %i: %s, %s", (decided, synced, need, phase) => {
		const facts = learnSignal(editor, signalOf(decided, synced));
		expect([needOf(facts), phaseOf(facts)]).toEqual([need, phase]);
	});

	test("a token without claims: the member, and loading", () => {
		const facts = stopWaiting(learnToken(UNKNOWN, { claims: {}, issuedAt: 0 }));
		expect([needOf(facts), phaseOf(facts)]).toEqual(["member", "loading"]);
	});

	test("the document has gone later on: the member, but the screen stays", () => {
		const facts = learnSignal(editor, { data: null, fromCache: false });
		expect([needOf(facts), phaseOf(facts)]).toEqual(["member", "changing"]);
	});
});

describe("what counts", () => {
	test("a newer version that only the cache has been told of is believed, its lack of one is not", () => {
		const facts = learnToken(UNKNOWN, tokenOf(1));
		expect(needOf(learnSignal(facts, signalOf(2, 2, "roles", true)))).toBe("refresh");
		expect(learnSignal(facts, { data: null, fromCache: true })).toBe(facts);
		expect(learnSignal(editor, signalOf(3, 3, "roles", true))).toBe(editor);
	});

	test("getMe may know more than the signal", () => {
		const facts = learnMe(editor, { version: 9, syncedVersion: 8, status: "active" });
		expect([decidedVersion(facts), syncedVersion(facts)]).toEqual([9, 8]);
	});

	test("a member who was deleted and made anew: what getMe said of the former one is forgotten", () => {
		const known = learnMe(editor, { version: 9, syncedVersion: 9, status: "active" });
		const anew = learnSignal(learnToken(known, tokenOf(1)), signalOf(1));
		expect([decidedVersion(anew), needOf(anew)]).toEqual([1, "none"]);
	});

	test.each([
		[null],
		[{}],
		[{ version: 2 }],
		[{ version: "2", syncedVersion: 2, status: "active" }],
		[{ version: 2, syncedVersion: 2, status: "gone" }],
		[{ data: { version: 2, syncedVersion: 2, status: "active" } }],
	])("an answer of getMe that is none is refused: %j", (answer) => {
		expect(() => learnMe(editor, answer)).toThrow(TypeError);
	});

	test.each([[{}], [{ version: "8", syncedVersion: 8 }], [{ version: -1, syncedVersion: 8 }], [{ version: 8.5 }]])(
		"a signal that is none counts as missing: %j",
		(data) => {
			expect(needOf(learnSignal(editor, { data, fromCache: false }))).toBe("member");
		},
	);
});
