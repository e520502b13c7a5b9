import { Timestamp } from "firebase-admin/firestore";
import { beforeEach, describe, expect, test } from "vitest";
import { grant, memberOf, services, stateOf } from "../support/admin.ts";
import type { Client } from "../support/client.ts";
import { suspendMemberOnly } from "../support/halfDone.ts";
import { newPerson } from "../support/people.ts";

/** Few: the loser of contending transactions waits for a second. `lastAdmin.races.test.ts` has many. */
const ROUNDS = 2;

/** Takes every admin out of the project behind the member service's back: others would hide what is looked at here. */
async function removeAllAdmins(): Promise<void> {
	const admins = await services.db
		.collection("members")
		.where("roles.admin.grantedAt", ">", Timestamp.fromMillis(0))
		.get();
	await Promise.all(admins.docs.map((admin) => admin.ref.delete()));
}

async function isAdmin({ uid }: Client): Promise<boolean> {
	const { roles, status } = await memberOf(uid);
	return roles.admin !== undefined && status === "active";
}

const demote = (by: Client, target: Client) => by.call("setRoles", { uid: target.uid, roles: [{ role: "viewer" }] });

beforeEach(removeAllAdmins);

describe("the last admin", () => {
	test("cannot step down, and nothing changes", async () => {
		const admin = await newPerson(["admin"]);
		const before = await stateOf(admin.uid);
		expect(await demote(admin, admin)).toMatchObject({
			code: "failed-precondition",
			details: { reason: "last-admin" },
		});
		expect(await stateOf(admin.uid)).toEqual(before);
	});

	test("cannot be demoted by the operator either", async () => {
		const admin = await newPerson(["admin"]);
		await expect(grant(admin.uid, [])).rejects.toMatchObject({ code: "failed-precondition" });
	});

	test("cannot give the own grant an end: the clock would do it", async () => {
		const admin = await newPerson(["admin"]);
		const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
		const answer = await admin.call("setRoles", { uid: admin.uid, roles: [{ role: "admin", expiresAt }] });
		expect(answer).toMatchObject({ code: "failed-precondition" });
	});

	test("may gain and lose other roles", async () => {
		const admin = await newPerson(["admin"]);
		const roles = [{ role: "admin" as const }, { role: "editor" as const }];
		expect(await admin.call("setRoles", { uid: admin.uid, roles })).toMatchObject({ changed: true });
		expect(await admin.call("setRoles", { uid: admin.uid, roles: [{ role: "admin" }] })).toMatchObject({
			changed: true,
		});
	});

	test("is who remains when the others are suspended or end some day", async () => {
		const [admin, suspended, ending] = [
			await newPerson(["admin"]),
			await newPerson(["admin"]),
			await newPerson(["admin"]),
		];
		await suspendMemberOnly(suspended.uid);
		const soon = Timestamp.fromMillis(Date.now() + 3_600_000);
		await services.db.doc(`members/${ending.uid}`).update({ "roles.admin.expiresAt": soon });
		expect(await demote(admin, admin)).toMatchObject({ code: "failed-precondition" });
		expect(await demote(ending, admin)).toMatchObject({ code: "failed-precondition" });
	});
});

test(`two admins who demote each other at the same moment, ${ROUNDS} rounds: one of them remains`, async () => {
	const [ada, ben] = [await newPerson(["admin"]), await newPerson(["admin"])];
	for (let round = 0; round < ROUNDS; round++) {
		const answers = await Promise.all([demote(ada, ben), demote(ben, ada)]);
		const admins = [await isAdmin(ada), await isAdmin(ben)];
		expect(admins, `round ${round}: ${JSON.stringify(answers)}`).toContain(true);
		// One goes through; the other's caller has no permission any more, or is the last admin's.
		expect(answers.filter((answer) => "changed" in answer)).toHaveLength(1);
		const refused = answers.flatMap((answer) => ("code" in answer ? [answer.code] : []));
		expect(["permission-denied", "failed-precondition"]).toContain(refused[0]);
		await Promise.all([grant(ada.uid, ["admin"]), grant(ben.uid, ["admin"])]);
	}
}, 60_000);

test(`two admins who step down at the same moment, ${ROUNDS} rounds: one of them remains`, async () => {
	const [ada, ben] = [await newPerson(["admin"]), await newPerson(["admin"])];
	for (let round = 0; round < ROUNDS; round++) {
		const answers = await Promise.all([demote(ada, ada), demote(ben, ben)]);
		const admins = [await isAdmin(ada), await isAdmin(ben)];
		expect(admins.filter(Boolean), `round ${round}: ${JSON.stringify(answers)}`).toHaveLength(1);
		expect(answers).toContainEqual(expect.objectContaining({ code: "failed-precondition" }));
		await Promise.all([grant(ada.uid, ["admin"]), grant(ben.uid, ["admin"])]);
	}
}, 60_000);
