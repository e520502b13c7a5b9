import type { Role } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import { beforeAll, describe, expect, test } from "vitest";
import { expireGrants } from "../../functions/src/members/expire.ts";
import { setRoles } from "../../functions/src/members/setRoles.ts";
import { accountOf, claimsOf, grant, memberOf, services, stateOf } from "../support/admin.ts";
import { Client } from "../support/client.ts";
import { runSchedule } from "../support/control.ts";
import { eventually, newPerson } from "../support/people.ts";

const HOUR_MS = 3_600_000;

beforeAll(async () => {
	await newPerson(["admin"]);
});

/** Gives roles whose ends, in milliseconds from now, may lie in the past: an hour ago they were in the future. */
function give(uid: string, ends: Partial<Record<Role, number | null>>) {
	const roles = Object.entries(ends).map(([role, endMs]) => ({
		role: role as Role,
		...(endMs !== null && { expiresAt: new Date(Date.now() + endMs).toISOString() }),
	}));
	return setRoles({ ...services, now: () => Date.now() - HOUR_MS }, "system", { uid, roles });
}

/** Accounts whose grant has ended, as many as an outage leaves behind. */
async function dueAccounts(count: number): Promise<string[]> {
	return Promise.all(
		Array.from({ length: count }, async () => {
			const { uid } = await services.auth.createUser({ email: new Client().email });
			await give(uid, { viewer: null, editor: -1_000 });
			return uid;
		}),
	);
}

const isTidy = async (uid: string) => !("editor" in (await memberOf(uid)).roles);

describe("the schedule", () => {
	test("takes a grant out once it has ended, and not before: one version, one audit entry, new claims", async () => {
		const person = await newPerson(["viewer"]);
		const { uid } = person;
		await give(uid, { viewer: null, publisher: HOUR_MS });
		const early = await stateOf(uid);
		await runSchedule("expireGrants");
		expect(await stateOf(uid)).toEqual(early);

		await give(uid, { viewer: null, editor: -1_000, publisher: HOUR_MS });
		const before = await stateOf(uid);
		const { editor, publisher, viewer } = before.member.roles;
		await runSchedule("expireGrants");
		await eventually("the grant is taken out", () => isTidy(uid));
		const version = before.member.version + 1;
		await eventually("the claims are in Auth", async () => (await claimsOf(uid)).claimsVersion === version);
		const after = await stateOf(uid);
		expect(after.member).toEqual({
			...before.member,
			roles: { publisher, viewer },
			nextExpiry: publisher?.expiresAt,
			version,
			updatedAt: expect.any(Timestamp),
		});
		expect(after.signal).toMatchObject({ version, change: "expired" });
		expect(after.claims).toMatchObject({ roles: ["publisher", "viewer"], claimsVersion: version });
		const kept = { publisher: publisher?.expiresAt?.toDate().toISOString(), viewer: null };
		expect(after.audit.slice(before.audit.length)).toEqual([
			{
				at: after.member.updatedAt,
				actor: "system",
				target: uid,
				action: "roles.expired",
				before: { roles: { ...kept, editor: editor?.expiresAt?.toDate().toISOString() }, status: "active" },
				after: { roles: kept, status: "active" },
				reason: null,
				version,
			},
		]);
		await person.refresh();
		expect(await person.claims()).toMatchObject({ roles: ["publisher", "viewer"], claimsVersion: version });
	});
});

describe("the tidying", () => {
	test("by three runs at once and one later makes one version and one audit entry", async () => {
		const [uid] = (await dueAccounts(1)) as [string];
		const before = await stateOf(uid);
		await Promise.all([expireGrants(services), expireGrants(services), expireGrants(services)]);
		const after = await stateOf(uid);
		expect(after.member).toMatchObject({ version: before.member.version + 1, nextExpiry: null });
		expect(after.audit).toHaveLength(before.audit.length + 1);
		expect(await expireGrants(services)).toBe(0);
		expect(await stateOf(uid)).toEqual(after);
	});

	test("after an outage misses nobody, over several pages", async () => {
		const uids = await dueAccounts(8);
		expect(await expireGrants(services, 3)).toBe(8);
		for (const uid of uids) {
			expect(await isTidy(uid)).toBe(true);
			expect(await claimsOf(uid)).toMatchObject({ roles: ["viewer"] });
		}
	});

	test("goes on past members it cannot tidy, though they fill its first pages", async () => {
		const broken = await dueAccounts(4);
		await Promise.all(
			broken.map((uid, index) =>
				services.db.doc(`members/${uid}`).update({ "roles.editor": index, nextExpiry: Timestamp.fromMillis(index) }),
			),
		);
		const uids = await dueAccounts(3);
		expect(await expireGrants(services, 2)).toBe(3);
		for (const uid of uids) expect(await isTidy(uid)).toBe(true);
		await Promise.all(broken.map((uid) => services.db.doc(`members/${uid}`).delete()));
	});

	test("leaves somebody suspended suspended, and an admin without end an admin", async () => {
		const [suspended] = (await dueAccounts(1)) as [string];
		const admin = await newPerson(["admin"]);
		await services.db.doc(`members/${suspended}`).update({ status: "suspended" });
		await services.auth.updateUser(suspended, { disabled: true });
		await give(admin.uid, { admin: null, editor: -1_000 });
		await expireGrants(services);
		expect(await memberOf(suspended)).toMatchObject({ status: "suspended", roles: { viewer: {} } });
		expect(await accountOf(suspended)).toMatchObject({ disabled: true });
		expect(Object.keys((await memberOf(admin.uid)).roles)).toEqual(["admin"]);
	});

	test("takes nothing from a grant that was made longer meanwhile", async () => {
		const [uid] = (await dueAccounts(1)) as [string];
		await grant(uid, ["editor"]);
		const before = await stateOf(uid);
		await expireGrants(services);
		expect(await stateOf(uid)).toEqual(before);
	});
});
