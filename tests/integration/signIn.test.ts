import { expect, test } from "vitest";
import { auditOf, claimsOf, grant, memberOf, services, signalOf } from "../support/admin.ts";
import { Client } from "../support/client.ts";
import { newPerson, untilSynced } from "../support/people.ts";

test("claims that somebody wiped are in the token of the next sign-in", async () => {
	const person = await newPerson(["editor"]);
	const { version } = await memberOf(person.uid);
	await services.auth.setCustomUserClaims(person.uid, null);
	await person.refresh();
	expect(await person.claims()).not.toHaveProperty("roles");

	await person.signOut();
	await person.signIn();
	expect(await person.claims()).toMatchObject({ roles: ["editor"], claimsVersion: version });
	expect(await claimsOf(person.uid)).toEqual({ roles: ["editor"], claimsVersion: version });
});

test("a member who was changed while the claims stayed old has the new roles at the next sign-in", async () => {
	const person = await newPerson(["editor"]);
	const old = await claimsOf(person.uid);
	const { version } = await grant(person.uid, ["publisher"]);
	await services.auth.setCustomUserClaims(person.uid, old);

	await person.signOut();
	await person.signIn();
	expect(await person.claims()).toMatchObject({ roles: ["publisher"], claimsVersion: version });
});

test("a sign-in keeps the claims of others and takes none of ours from the account", async () => {
	const person = await newPerson(["viewer"]);
	const { version } = await memberOf(person.uid);
	await services.auth.setCustomUserClaims(person.uid, { roles: ["admin"], claimsVersion: 99, stripeRole: "pro" });
	await person.signIn();
	expect(await person.claims()).toMatchObject({ roles: ["viewer"], claimsVersion: version, stripeRole: "pro" });
	expect(await claimsOf(person.uid)).toEqual({ roles: ["viewer"], claimsVersion: version, stripeRole: "pro" });
});

test("an account whose member is gone gets a new one", async () => {
	const person = await new Client().signUp();
	await untilSynced(person.uid, 1);
	await services.db.doc(`members/${person.uid}`).delete();
	await services.db.doc(`claimsUpdates/${person.uid}`).delete();

	await person.signIn();
	expect(await person.claims()).toMatchObject({ roles: ["viewer"], claimsVersion: 1 });
	expect(await memberOf(person.uid)).toMatchObject({ uid: person.uid, email: person.email, version: 1 });
	expect(await signalOf(person.uid)).toMatchObject({ version: 1, change: "created" });
});

test("a sign-in with nothing to mend makes no version and no audit entry", async () => {
	const person = await newPerson(["editor", "auditor"]);
	const [member, signal, audit] = await Promise.all([memberOf(person.uid), signalOf(person.uid), auditOf(person.uid)]);
	await person.signIn();
	expect(await person.claims()).toMatchObject({ roles: ["auditor", "editor"], claimsVersion: member.version });
	expect(await memberOf(person.uid)).toEqual(member);
	expect(await signalOf(person.uid)).toEqual(signal);
	expect(await auditOf(person.uid)).toEqual(audit);
});

test("trouble with a member's document keeps nobody out", async () => {
	const person = await newPerson(["editor"]);
	// Nothing that Rolecall writes: the blocking function throws on it.
	await services.db.doc(`members/${person.uid}`).update({ roles: null });
	await person.signOut();
	await person.signIn();
	expect(await person.claims()).toMatchObject({ roles: ["editor"] });
});
