import type { Change, Status } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import { describe, expect, test } from "vitest";
import { accountNeeds } from "./account.ts";
import { blankMember } from "./create.ts";
import type { StoredSignal } from "./documents.ts";

const member = (status: Status) => ({ ...blankMember({ uid: "ed" }, 0), status, version: 3 });

/** The signal of version 3, of which Auth has the version given. */
const signal = (change: Change, syncedVersion: number): StoredSignal => ({
	version: 3,
	syncedVersion,
	change,
	updatedAt: Timestamp.fromMillis(0),
});

describe("accountNeeds", () => {
	test.each<[string, boolean, Status, StoredSignal | undefined, { disabled?: boolean; revoke: boolean }]>([
		["nothing for roles", false, "active", signal("roles", 2), { revoke: false }],
		["nothing once synced", false, "active", signal("revoked", 3), { revoke: false }],
		["nothing where there is no signal", false, "active", undefined, { revoke: false }],
		["revoked tokens while that is owed", false, "active", signal("revoked", 2), { revoke: true }],
		[
			"an account disabled and its tokens revoked",
			false,
			"suspended",
			signal("status", 2),
			{ disabled: true, revoke: true },
		],
		[
			"an account disabled that somebody enabled",
			false,
			"suspended",
			signal("status", 3),
			{ disabled: true, revoke: false },
		],
		["no second disabling", true, "suspended", signal("status", 3), { revoke: false }],
		["an account enabled after a suspension", true, "active", signal("status", 2), { disabled: false, revoke: true }],
		["an account left disabled that an operator disabled", true, "active", signal("roles", 2), { revoke: false }],
		["an account left disabled once synced", true, "active", signal("status", 3), { revoke: false }],
	])("asks for %s", (_, disabled, status, signalled, needs) => {
		expect(accountNeeds({ disabled }, member(status), signalled, false)).toEqual({ disabled: undefined, ...needs });
	});

	test("undoes what the same sync did for a version that has passed", () => {
		expect(accountNeeds({ disabled: true }, member("active"), signal("roles", 3), true)).toMatchObject({
			disabled: false,
		});
		expect(accountNeeds({ disabled: false }, member("active"), signal("roles", 3), true).disabled).toBeUndefined();
	});
});
