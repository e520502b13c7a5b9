import { Timestamp } from "firebase-admin/firestore";
import { afterEach, describe, expect, test } from "vitest";
import { auditOf, claimsOf, grant, memberOf, services, setSecurityState, signalOf, stateOf } from "../support/admin.ts";
import type { Client } from "../support/client.ts";
import { newPerson, untilSynced } from "../support/people.ts";

afterEach(() => setSecurityState());

/** Asserts that a call is refused with this code and that nothing about the person has changed. */
async function expectRefused(caller: Client, target: Client, code: string, roles = [{ role: "admin" as const }]) {
	const before = await stateOf(target.uid);
	const answer = await caller.call("setRoles", { uid: target.uid, roles });
	expect(answer).toMatchObject({ code });
	expect(await stateOf(target.uid)).toEqual(before);
}

describe("setRoles", () => {
	test("writes member, signal, audit and claims of the next version", async () => {
		const [ada, ed] = await Promise.all([newPerson(["admin"]), newPerson(["editor"])]);
		const { version } = await memberOf(ed.uid);
		const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
		const roles = [{ role: "editor" as const }, { role: "publisher" as const, expiresAt }];
		const answer = await ada.call("setRoles", { uid: ed.uid, roles, reason: "Night shift" });
		expect(answer).toEqual({ version: version + 1, syncedVersion: version + 1, changed: true });

		expect(await signalOf(ed.uid)).toMatchObject({ version: version + 1, syncedVersion: version + 1, change: "roles" });
		const member = await memberOf(ed.uid);
		expect(member.roles.publisher).toMatchObject({
			grantedBy: ada.uid,
			expiresAt: Timestamp.fromDate(new Date(expiresAt)),
		});
		expect(member.roles.editor?.grantedBy).toBe("system");
		expect(member.nextExpiry).toEqual(Timestamp.fromDate(new Date(expiresAt)));
		expect(await claimsOf(ed.uid)).toEqual({
			roles: ["editor", "publisher"],
			roleExpiry: { publisher: Math.floor(Date.parse(expiresAt) / 1000) },
			claimsVersion: version + 1,
		});
		expect((await auditOf(ed.uid)).at(-1)).toMatchObject({
			actor: { uid: ada.uid, email: ada.email },
			action: "roles.set",
			before: { roles: { editor: null }, status: "active" },
			after: { roles: { editor: null, publisher: expiresAt }, status: "active" },
			reason: "Night shift",
			version: version + 1,
		});
	});

	test("asked for what already is, makes no new version and no audit entry", async () => {
		const [ada, ed] = await Promise.all([newPerson(["admin"]), newPerson(["editor"])]);
		const { version } = await memberOf(ed.uid);
		await untilSynced(ed.uid, version);
		const before = await stateOf(ed.uid);
		const answer = await ada.call("setRoles", { uid: ed.uid, roles: [{ role: "editor" }] });
		expect(answer).toEqual({ version, syncedVersion: version, changed: false });
		expect(await stateOf(ed.uid)).toEqual(before);
	});

	test("refuses an expectedVersion that has passed, and tells the version now", async () => {
		const [ada, ed] = await Promise.all([newPerson(["admin"]), newPerson(["editor"])]);
		const { version } = await memberOf(ed.uid);
		const answer = await ada.call("setRoles", { uid: ed.uid, roles: [], expectedVersion: version - 1 });
		expect(answer).toMatchObject({ code: "aborted", details: { version } });
	});

	test("refuses callers without the permission, whatever their token says", async () => {
		const [demoted, viewer, auditor, target] = await Promise.all([
			newPerson(["admin"]),
			newPerson(["viewer"]),
			newPerson(["auditor"]),
			newPerson(["editor"]),
		]);
		await grant((await newPerson([])).uid, ["admin"]); // Somebody else stays admin.
		await grant(demoted.uid, ["viewer"]);
		expect((await demoted.claims()).roles).toEqual(["admin"]);
		for (const caller of [demoted, viewer, auditor]) await expectRefused(caller, target, "permission-denied");
	});

	test("honours lockdown and minAuthTime", async () => {
		const [publisher, ada, target] = await Promise.all([
			newPerson(["publisher"]),
			newPerson(["admin"]),
			newPerson(["editor"]),
		]);
		await setSecurityState({ lockdown: true });
		expect(await publisher.call("publishArticle", { articleId: "none" })).toMatchObject({
			code: "failed-precondition",
		});
		await setSecurityState({ minAuthTime: Timestamp.fromMillis(Date.now() + 60_000) });
		await expectRefused(ada, target, "failed-precondition");
	});

	test("refuses claims over 1000 bytes before anything is written, and keeps foreign claims otherwise", async () => {
		const [ada, ed] = await Promise.all([newPerson(["admin"]), newPerson(["editor"])]);
		await services.auth.setCustomUserClaims(ed.uid, { ...(await claimsOf(ed.uid)), stripeRole: "pro" });
		await ada.call("setRoles", { uid: ed.uid, roles: [{ role: "viewer" }] });
		expect(await claimsOf(ed.uid)).toMatchObject({ roles: ["viewer"], stripeRole: "pro" });

		const filler = { stripeRole: "é".repeat(460) };
		await services.auth.setCustomUserClaims(ed.uid, { ...(await claimsOf(ed.uid)), ...filler });
		const before = await stateOf(ed.uid);
		const roles = (["admin", "auditor", "editor", "publisher", "viewer"] as const).map((role) => ({ role }));
		const answer = await ada.call("setRoles", { uid: ed.uid, roles });
		expect(answer).toMatchObject({ code: "resource-exhausted", details: { bytes: expect.any(Number) } });
		expect(await stateOf(ed.uid)).toEqual(before);
	});
});
