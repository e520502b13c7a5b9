import { randomUUID } from "node:crypto";
import { updateProfile } from "firebase/auth";
import { describe, expect, test } from "vitest";
import { memberClaims } from "../../functions/src/blocking/memberClaims.ts";
import { mendProfile } from "../../functions/src/members/profile.ts";
import { claimsOf, grant, memberOf, services, stateOf } from "../support/admin.ts";
import { triggersSettled } from "../support/halfDone.ts";
import { newPerson } from "../support/people.ts";

const PHOTO = "https://rolecall.test/nadia.png";
const newEmail = () => `${randomUUID()}@rolecall.test`;

/** Everything of an account but what the member says of it. */
async function accessOf(uid: string) {
	const { member, ...rest } = await stateOf(uid);
	const { email, displayName, photoURL, updatedAt, ...access } = member;
	return { access, ...rest };
}

describe("getMe", () => {
	test("takes over a name that was set after the sign-up, with no version and no audit entry", async () => {
		const person = await newPerson(["editor"]);
		await triggersSettled();
		const [before, access] = [await memberOf(person.uid), await accessOf(person.uid)];
		expect(before.displayName).toBeNull();
		await updateProfile(person.user, { displayName: "Nadia New", photoURL: PHOTO });
		const { version, email } = before;
		expect(await person.call("getMe", {})).toMatchObject({ roles: ["editor"], email, version });
		const after = await memberOf(person.uid);
		expect(after).toMatchObject({ email, displayName: "Nadia New", photoURL: PHOTO });
		// By this the list of members learns of it.
		expect(after.updatedAt.toMillis()).toBeGreaterThan(before.updatedAt.toMillis());
		await triggersSettled();
		expect(await accessOf(person.uid)).toEqual(access);
		// Asked again there is nothing to take over.
		await person.call("getMe", {});
		expect(await memberOf(person.uid)).toEqual(after);
	});

	test("takes over an address that was changed, and a name that was taken away", async () => {
		const person = await newPerson(["viewer"]);
		await updateProfile(person.user, { displayName: "Nadia" });
		await person.call("getMe", {});
		const email = newEmail();
		await services.auth.updateUser(person.uid, { email, emailVerified: true, displayName: null });
		// Asked for with the token there is: the address alone ends no session here.
		expect(await person.call("getMe", {})).toMatchObject({ email });
		expect(await memberOf(person.uid)).toMatchObject({ email, displayName: null, photoURL: null });
	});
});

test("the next sign-in takes over what has changed of the account, and gives the roles as ever", async () => {
	const person = await newPerson(["editor"]);
	const access = await accessOf(person.uid);
	await services.auth.updateUser(person.uid, { displayName: "Nadia New" });
	await person.signIn();
	expect(await person.claims()).toMatchObject({ roles: ["editor"] });
	expect(await memberOf(person.uid)).toMatchObject({ displayName: "Nadia New" });
	expect(await accessOf(person.uid)).toEqual(access);
});

test("what a caller says of the account counts for nothing: Auth is asked", async () => {
	const person = await newPerson(["editor"]);
	const member = await memberOf(person.uid);
	const { uid, email } = person;
	await memberClaims(services, { uid, email, displayName: "Somebody Else", customClaims: await claimsOf(uid) });
	expect(await memberOf(uid)).toEqual(member);
});

test("beside a change of roles neither undoes the other", async () => {
	const person = await newPerson(["viewer"]);
	for (const [name, role] of [
		["One", "editor"],
		["Two", "publisher"],
		["Three", "viewer"],
	] as const) {
		await services.auth.updateUser(person.uid, { displayName: name });
		await Promise.all([
			mendProfile(services, person.uid),
			grant(person.uid, [role]),
			mendProfile(services, person.uid),
		]);
		const member = await memberOf(person.uid);
		expect([member.displayName, Object.keys(member.roles)]).toEqual([name, [role]]);
	}
});

test("an account without a member gets none by it", async () => {
	const { uid } = await services.auth.createUser({ email: newEmail(), displayName: "Nadia" });
	await mendProfile(services, uid);
	expect((await services.db.doc(`members/${uid}`).get()).exists).toBe(false);
});
