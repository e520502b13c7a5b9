import type { Role } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { grant, services, setSecurityState, stateOf } from "../support/admin.ts";
import { Client } from "../support/client.ts";
import { suspendMemberOnly } from "../support/halfDone.ts";
import { newPerson } from "../support/people.ts";

let target: Client;
let keeper: Client;
beforeAll(async () => {
	target = await newPerson(["viewer"]);
	keeper = await newPerson(["admin"]); // Another admin, so that no refusal here is that of the last one.
});
afterEach(() => setSecurityState());

/** The answer to a change of the target, after which nothing of the target may have changed. */
async function refusal(caller: Client, roles: Role[] = ["editor"]) {
	const before = await stateOf(target.uid);
	const answer = await caller.call("setRoles", { uid: target.uid, roles: roles.map((role) => ({ role })) });
	expect(await stateOf(target.uid)).toEqual(before);
	return answer;
}

describe("setRoles is refused", () => {
	test("to nobody in particular", async () => {
		expect(await refusal(new Client())).toMatchObject({ code: "unauthenticated" });
	});

	test.each<Role[]>([["viewer"], ["editor"], ["publisher"], ["auditor"], ["auditor", "publisher"]])(
		"to somebody with %s %s",
		async (...roles) => {
			const person = await newPerson(roles.filter((role) => typeof role === "string"));
			expect(await refusal(person)).toMatchObject({ code: "permission-denied" });
		},
	);

	test("to an admin who was demoted and goes on with the old token", async () => {
		const demoted = await newPerson(["admin"]);
		await grant(demoted.uid, ["viewer"]);
		expect(await demoted.claims()).toMatchObject({ roles: ["admin"] });
		expect(await refusal(demoted)).toMatchObject({ code: "permission-denied" });
		const self = await demoted.call("setRoles", { uid: demoted.uid, roles: [{ role: "admin" }] });
		expect(self).toMatchObject({ code: "permission-denied" });
	});

	test("to an admin who is suspended", async () => {
		const suspended = await newPerson(["admin"]);
		await suspendMemberOnly(suspended.uid);
		expect(await refusal(suspended)).toMatchObject({ code: "permission-denied" });
	});

	test("to an admin whose grant has ended, though the member still names it", async () => {
		const ended = await newPerson(["admin"]);
		await services.db
			.doc(`members/${ended.uid}`)
			.update({ "roles.admin.expiresAt": Timestamp.fromMillis(Date.now() - 1_000) });
		expect(await refusal(ended)).toMatchObject({ code: "permission-denied" });
	});

	test("to an admin whose member is gone", async () => {
		const gone = await newPerson(["admin"]);
		await services.db.doc(`members/${gone.uid}`).delete();
		expect(await refusal(gone)).toMatchObject({ code: "permission-denied" });
	});

	test("to whoever claims a role in Auth that the member does not have", async () => {
		const forger = await newPerson(["viewer"]);
		await services.auth.setCustomUserClaims(forger.uid, { roles: ["admin"], claimsVersion: 99 });
		await forger.refresh();
		expect(await forger.claims()).toMatchObject({ roles: ["admin"] });
		expect(await refusal(forger)).toMatchObject({ code: "permission-denied" });
	});

	test("when there is no such user", async () => {
		const answer = await keeper.call("setRoles", { uid: "nobody-at-all", roles: [{ role: "viewer" }] });
		expect(answer).toMatchObject({ code: "not-found" });
		expect((await services.db.doc("members/nobody-at-all").get()).exists).toBe(false);
	});
});

describe("the security state", () => {
	test("a minAuthTime after the sign-in refuses even an admin, and only until the next sign-in", async () => {
		const admin = await newPerson(["admin"]);
		await setSecurityState({ minAuthTime: Timestamp.fromMillis(Date.now() + 60_000) });
		expect(await refusal(admin)).toMatchObject({ code: "failed-precondition" });
		// The sign-in was up to a second ago, and auth_time has whole seconds.
		await setSecurityState({ minAuthTime: Timestamp.fromMillis(Date.now() - 60_000) });
		const answer = await admin.call("setRoles", { uid: target.uid, roles: [{ role: "viewer" }] });
		expect(answer).toMatchObject({ changed: false });
	});

	test("a lockdown does not keep out those who can end it", async () => {
		await setSecurityState({ lockdown: true });
		const answer = await keeper.call("setRoles", { uid: target.uid, roles: [{ role: "viewer" }] });
		expect(answer).toMatchObject({ changed: false });
	});

	test("a lockdown tells nothing to somebody without the permission", async () => {
		const person = await newPerson(["auditor"]);
		await setSecurityState({ lockdown: true });
		expect(await refusal(person)).toMatchObject({ code: "permission-denied" });
	});
});
