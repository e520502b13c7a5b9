import { expect, test } from "vitest";
import { claimsOf, memberOf, services, signalOf } from "../support/admin.ts";
import { decideOnly } from "../support/halfDone.ts";
import { newPerson, untilSynced } from "../support/people.ts";

test("a change that crashed after the decision is finished by the member trigger", async () => {
	const person = await newPerson(["viewer"]);
	const member = await decideOnly(person.uid, "roles", { roles: {} });
	await untilSynced(person.uid, member.version);
	expect(await claimsOf(person.uid)).toEqual({ roles: [], claimsVersion: member.version });
});

test("getMe mends wiped claims and a missing signal", async () => {
	const person = await newPerson(["editor"]);
	const { version } = await memberOf(person.uid);
	await services.auth.setCustomUserClaims(person.uid, { stripeRole: "pro" });
	await services.db.doc(`claimsUpdates/${person.uid}`).delete();
	expect(await person.call("getMe", {})).toMatchObject({ roles: ["editor"], version, syncedVersion: version });
	expect(await claimsOf(person.uid)).toEqual({ roles: ["editor"], claimsVersion: version, stripeRole: "pro" });
	expect(await signalOf(person.uid)).toMatchObject({ version, syncedVersion: version });
});
