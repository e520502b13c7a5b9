import { encodeClaims, type Problem } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import { describe, expect, test } from "vitest";
import { blankMember } from "./create.ts";
import { claimsSource, type StoredMember, type StoredSignal } from "./documents.ts";
import { problemsOf } from "./drift.ts";

const NOW = 1_800_000_000_000;
const viewer: StoredMember = { ...blankMember({ uid: "ed" }, 0), version: 3 };
const suspended: StoredMember = { ...viewer, status: "suspended" };
const signal: StoredSignal = { version: 3, syncedVersion: 3, change: "roles", updatedAt: Timestamp.fromMillis(0) };
const account = { customClaims: { ...encodeClaims(claimsSource(viewer), NOW) }, disabled: false };
const closed = { customClaims: { ...encodeClaims(claimsSource(suspended), NOW) }, disabled: true };

describe("problemsOf", () => {
	test.each<[string, StoredMember | undefined, StoredSignal | undefined, typeof account | undefined, Problem[]]>([
		["nobody", undefined, undefined, undefined, []],
		["whoever has what was decided", viewer, signal, account, []],
		[
			"foreign claims",
			viewer,
			signal,
			{ ...account, customClaims: { ...account.customClaims, plan: "pro" } as never },
			[],
		],
		["somebody suspended", suspended, signal, closed, []],
		["an account disabled by an operator", viewer, signal, { ...account, disabled: true }, []],
		["an account alone", undefined, undefined, account, ["no-member"]],
		["a member alone", viewer, signal, undefined, ["no-account"]],
		["a missing signal", viewer, undefined, account, ["no-signal"]],
		["a signal behind", viewer, { ...signal, version: 2, syncedVersion: 2 }, account, ["signal-differs"]],
		["a signal ahead", viewer, { ...signal, version: 4, syncedVersion: 3 }, account, ["signal-differs"]],
		["a version on its way", viewer, { ...signal, syncedVersion: 2 }, account, ["not-synced"]],
		["a mark of a version to come", viewer, { ...signal, syncedVersion: 4 }, account, ["not-synced"]],
		["other claims", viewer, signal, closed, ["claims-differ"]],
		["no claims", suspended, signal, { disabled: false } as typeof account, ["claims-differ", "still-enabled"]],
		["an account open to somebody suspended", suspended, signal, { ...closed, disabled: false }, ["still-enabled"]],
		[
			"a damaged member",
			{ ...viewer, roles: { editor: { expiresAt: "soon" } } } as never,
			signal,
			account,
			["unreadable"],
		],
		[
			"a member without roles",
			{ version: 3, status: "active" } as never,
			undefined,
			account,
			["no-signal", "unreadable"],
		],
	])("finds of %s what is wrong", (_, member, told, found, problems) => {
		expect(problemsOf(member, told, found, NOW)).toEqual(problems);
	});

	describe("where roles end", () => {
		const until = (endMs: number) => ({
			grantedAt: Timestamp.fromMillis(0),
			grantedBy: "system",
			expiresAt: Timestamp.fromMillis(endMs),
		});
		const [first, second, third] = [NOW - 60_000, NOW - 1_000, NOW + 60_000];
		const member: StoredMember = {
			...viewer,
			roles: { editor: until(first), publisher: until(second), viewer: until(third) },
		};
		const found = (nowMs: number, customClaims: object) =>
			problemsOf(member, signal, { disabled: false, customClaims: { ...customClaims } }, nowMs);

		test("takes claims as they were made before an end: nobody honours a role that has ended", () => {
			for (const madeAt of [0, first - 1, first, second - 1, second, NOW]) {
				expect(found(NOW, encodeClaims(claimsSource(member), madeAt)), String(madeAt)).toEqual([]);
			}
		});

		test("takes none that miss a role still running, or name another end of one that is over", () => {
			expect(found(NOW, encodeClaims(claimsSource(member), third))).toEqual(["claims-differ"]);
			const claims = encodeClaims(claimsSource(member), 0);
			const longer = { ...claims, roleExpiry: { ...claims.roleExpiry, editor: third / 1000 } };
			expect(found(NOW, longer)).toEqual(["claims-differ"]);
			const endless = { ...claims, roleExpiry: { ...claims.roleExpiry, editor: undefined } };
			expect(found(NOW, endless)).toEqual(["claims-differ"]);
		});
	});
});
