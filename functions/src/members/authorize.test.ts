import { type Permission, REASONS, type Reason, type Role } from "@rolecall/policy";
import { type DocumentSnapshot, Timestamp } from "firebase-admin/firestore";
import { describe, expect, test } from "vitest";
import { authorize } from "./authorize.ts";
import { blankMember } from "./create.ts";
import type { StoredMember, StoredRevocation, StoredSecurityState } from "./documents.ts";

const NOW = 1_800_000_000_000;
const VERSION = 7;
const caller = { uid: "ada", email: null, authTime: NOW / 1000, claimsVersion: VERSION };

/** All that `authorize` asks of a snapshot. */
const snapshot = <T>(data: T | undefined) => ({ data: () => data }) as DocumentSnapshot<T>;

function member(role: Role, endMs: number | null = null, status: StoredMember["status"] = "active"): StoredMember {
	const expiresAt = endMs === null ? null : Timestamp.fromMillis(endMs);
	const roles = { [role]: { grantedAt: Timestamp.fromMillis(0), grantedBy: "system", expiresAt } };
	return { ...blankMember({ uid: "ada" }, 0), roles, status, version: 1 };
}

function state(lockdown: boolean, minAuthTimeMs: number | null = null): StoredSecurityState {
	const minAuthTime = minAuthTimeMs === null ? null : Timestamp.fromMillis(minAuthTimeMs);
	return { lockdown, minAuthTime, updatedAt: Timestamp.fromMillis(0), updatedBy: "system" };
}

const attempt = (
	of: StoredMember | undefined,
	security?: StoredSecurityState,
	needed: Permission | null = "audit.read",
	revocation?: StoredRevocation,
) => {
	const documents = { member: snapshot(of), security: snapshot(security), revocation: snapshot(revocation) };
	return authorize(caller, needed, documents, NOW);
};

function expectRefused(reason: Reason, ...asked: Parameters<typeof attempt>): void {
	const refusal = { code: REASONS[reason], details: { reason } };
	expect(() => attempt(...asked)).toThrow(expect.objectContaining(refusal));
}

describe("authorize", () => {
	test("answers all that the caller may do", () => {
		expect(attempt(member("auditor"))).toEqual(["members.read", "audit.read"]);
	});

	test.each<[string, StoredMember | undefined, Reason]>([
		["no member", undefined, "not-a-member"],
		["somebody without the permission", member("publisher"), "lacks-permission"],
		["somebody suspended", member("admin", null, "suspended"), "suspended"],
		["a role at its end", member("admin", NOW), "lacks-permission"],
		[
			"a role in the last fraction of a second, which the token rounds away",
			member("admin", NOW + 999),
			"lacks-permission",
		],
	])("refuses %s", (_, of, reason) => expectRefused(reason, of));

	test("a role with an end serves until then", () => {
		expect(attempt(member("auditor", NOW + 1_000))).toContain("audit.read");
	});

	test("a lockdown shuts out all but those who can end it", () => {
		expectRefused("lockdown", member("auditor"), state(true));
		expect(attempt(member("admin"), state(true))).toContain("security.manage");
		expect(attempt(member("auditor"), state(false))).toContain("audit.read");
	});

	test("minAuthTime shuts out everybody who signed in before, an admin too", () => {
		expect(attempt(member("auditor"), state(false, NOW))).toContain("audit.read");
		expectRefused("signed-out", member("admin"), state(false, NOW + 1));
	});

	test("a session that was ended is over, whatever its member may, and one begun since is not", () => {
		const ended = (version: number) => ["audit.read", { version }] as const;
		expectRefused("session-ended", member("admin"), undefined, ...ended(VERSION + 1));
		expect(attempt(member("auditor"), undefined, ...ended(VERSION))).toContain("audit.read");
		expect(attempt(member("auditor"), undefined, ...ended(VERSION - 1))).toContain("audit.read");
	});

	describe("where no permission is needed", () => {
		test("lets in every active member, also without a role", () => {
			expect(attempt(member("viewer"), undefined, null)).toEqual(["articles.read"]);
			expect(attempt({ ...member("viewer"), roles: {} }, undefined, null)).toEqual([]);
			expect(attempt(member("admin", NOW), undefined, null)).toEqual([]);
		});

		test("asks for all the rest", () => {
			expectRefused("not-a-member", undefined, undefined, null);
			expectRefused("suspended", member("admin", null, "suspended"), undefined, null);
			expectRefused("lockdown", member("viewer"), state(true), null);
			expectRefused("signed-out", member("viewer"), state(false, NOW + 1), null);
			expectRefused("session-ended", member("viewer"), undefined, null, { version: VERSION + 1 });
		});
	});
});
