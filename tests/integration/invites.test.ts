import { randomUUID } from "node:crypto";
import { claimsBytes, MAX_CLAIMS_BYTES, type Role } from "@rolecall/policy";
import { GoogleAuthProvider, signInWithCredential } from "firebase/auth";
import { Timestamp } from "firebase-admin/firestore";
import { beforeAll, describe, expect, test } from "vitest";
import { refs } from "../../functions/src/members/documents.ts";
import { acceptInvites } from "../../functions/src/members/invites.ts";
import { auditOf, claimsOf, grant, memberOf, services, stateOf } from "../support/admin.ts";
import { Client, PASSWORD } from "../support/client.ts";
import { fingerprint } from "../support/fingerprint.ts";
import { newPerson } from "../support/people.ts";

const DAY_MS = 86_400_000;

let admin: Client;
beforeAll(async () => {
	admin = await newPerson(["admin"]);
});

const newEmail = () => `${randomUUID()}@rolecall.test`;

async function invite(email: string, roles: Role[] = ["editor"], by = admin): Promise<string> {
	const answer = await by.call("inviteMember", { email, roles });
	if ("code" in answer) throw new Error(`the invite is refused: ${answer.code} ${answer.message}`);
	return answer.inviteId;
}

const inviteOf = async (id: string) => (await refs(services.db).invite(id).get()).data();
const acceptedBy = async (id: string) => (await inviteOf(id))?.acceptedBy;

/** An account with a verified address and no session, as an operator or an import makes it. */
async function verifiedAccount(email = newEmail()): Promise<string> {
	const { uid } = await services.auth.createUser({ email, password: PASSWORD, emailVerified: true });
	return uid;
}

const verify = ({ uid }: Client) => services.auth.updateUser(uid, { emailVerified: true });

describe("an invite", () => {
	test("is stored with the address in lower case, waits 14 days, and is on record", async () => {
		const email = newEmail();
		const before = Date.now();
		const inviteId = await invite(email.toUpperCase(), ["editor", "auditor"]);
		const stored = await inviteOf(inviteId);
		expect(stored).toEqual({
			email,
			roles: ["editor", "auditor"],
			expiresAt: expect.any(Timestamp),
			invitedBy: admin.uid,
			createdAt: expect.any(Timestamp),
			acceptedBy: null,
		});
		const life = (stored?.expiresAt.toMillis() ?? 0) - 14 * DAY_MS;
		expect(life).toBeGreaterThanOrEqual(before);
		expect(life).toBeLessThanOrEqual(Date.now());
		expect(await auditOf(email)).toEqual([
			{
				at: stored?.createdAt,
				actor: { uid: admin.uid, email: admin.email },
				target: email,
				action: "invite.created",
				before: null,
				after: { roles: { auditor: null, editor: null }, status: "active" },
				reason: null,
				version: 0,
			},
		]);
	});

	test("ends when its sender says, which must be in the future", async () => {
		const expiresAt = new Date(Date.now() + DAY_MS).toISOString();
		const answer = await admin.call("inviteMember", { email: newEmail(), roles: ["editor"], expiresAt });
		const { inviteId } = answer as { inviteId: string };
		expect((await inviteOf(inviteId))?.expiresAt.toDate().toISOString()).toBe(expiresAt);

		const before = await fingerprint();
		const past = new Date(Date.now() - 1_000).toISOString();
		expect(await admin.call("inviteMember", { email: newEmail(), roles: ["editor"], expiresAt: past })).toMatchObject({
			code: "invalid-argument",
			details: [{ path: "expiresAt", problem: "must be in the future" }],
		});
		expect(await fingerprint()).toBe(before);
	});

	test("of somebody without members.manage is refused, and so is their cancelling, with nothing written", async () => {
		const [auditor, inviteId] = [await newPerson(["auditor", "publisher"]), await invite(newEmail())];
		const before = await fingerprint();
		const answer = await auditor.call("inviteMember", { email: auditor.email, roles: ["admin"] });
		expect(answer).toMatchObject({ code: "permission-denied" });
		expect(await auditor.call("cancelInvite", { inviteId })).toMatchObject({ code: "permission-denied" });
		expect(await fingerprint()).toBe(before);
	});
});

describe("an invited address", () => {
	test("that is not verified gets nothing by sign-up, getMe or sign-in; once it is, the next sign-in has the roles", async () => {
		const person = new Client();
		const inviteId = await invite(person.email);
		await person.signUp();
		expect(await person.claims()).toMatchObject({ roles: ["viewer"], email_verified: false });
		expect(await person.call("getMe", {})).toMatchObject({ roles: ["viewer"] });
		await person.signIn();
		expect(await person.claims()).toMatchObject({ roles: ["viewer"], claimsVersion: 1 });
		expect(await acceptedBy(inviteId)).toBeNull();

		await verify(person);
		await person.signIn();
		expect(await person.claims()).toMatchObject({ roles: ["editor", "viewer"], claimsVersion: 2 });
		expect(await acceptedBy(inviteId)).toBe(person.uid);
		expect((await memberOf(person.uid)).roles.editor).toMatchObject({ grantedBy: admin.uid, expiresAt: null });
		expect((await auditOf(person.uid)).at(-1)).toMatchObject({
			actor: "system",
			action: "invite.accepted",
			before: { roles: { viewer: null }, status: "active" },
			after: { roles: { editor: null, viewer: null }, status: "active" },
			version: 2,
		});
	});

	test("that is verified while the app is open has them at the next getMe", async () => {
		const person = await newPerson(["viewer"]);
		await invite(person.email);
		await verify(person);
		const { version } = await memberOf(person.uid);
		const me = { roles: ["editor", "viewer"], version: version + 1, syncedVersion: version + 1 };
		expect(await person.call("getMe", {})).toMatchObject(me);
		await person.refresh();
		expect(await person.claims()).toMatchObject({ roles: ["editor", "viewer"], claimsVersion: version + 1 });
	});

	test("that an operator made verified has them in its first token", async () => {
		const person = new Client();
		await invite(person.email, ["publisher"]);
		await verifiedAccount(person.email);
		await person.signIn();
		expect(await person.claims()).toMatchObject({ roles: ["publisher", "viewer"], claimsVersion: 1 });
		expect(await auditOf(person.uid)).toMatchObject([{ action: "invite.accepted", before: null, version: 1 }]);
	});

	test("that comes verified from Google has them in its first token", async () => {
		const person = new Client();
		await invite(person.email, ["publisher"]);
		// The emulators take the claims themselves for Google's ID token.
		const idToken = JSON.stringify({ sub: randomUUID(), email: person.email.toUpperCase(), email_verified: true });
		await signInWithCredential(person.auth, GoogleAuthProvider.credential(idToken));
		expect(await person.claims()).toMatchObject({ roles: ["publisher", "viewer"], claimsVersion: 1 });
		expect(await claimsOf(person.uid)).toEqual({ roles: ["publisher", "viewer"], claimsVersion: 1 });
	});

	test("of several invites has the roles of all of them, in one version", async () => {
		const person = new Client();
		const ids = [await invite(person.email, ["editor"]), await invite(person.email, ["auditor", "editor"])];
		await verifiedAccount(person.email);
		await person.signIn();
		expect(await person.claims()).toMatchObject({ roles: ["auditor", "editor", "viewer"], claimsVersion: 1 });
		expect(await Promise.all(ids.map(acceptedBy))).toEqual([person.uid, person.uid]);
	});
});

describe("an invite gives nothing", () => {
	/** Signs in, verified, to see that this invite is left alone. */
	async function expectLeft(email: string, inviteId: string): Promise<Client> {
		const person = new Client(email);
		await verifiedAccount(email);
		await person.signIn();
		expect(await person.claims()).toMatchObject({ roles: ["viewer"], claimsVersion: 1 });
		expect(await acceptedBy(inviteId)).not.toBe(person.uid);
		return person;
	}

	test("to another address", async () => {
		const inviteId = await invite(newEmail());
		await expectLeft(newEmail(), inviteId);
		expect(await acceptedBy(inviteId)).toBeNull();
	});

	test("after its end", async () => {
		const email = newEmail();
		const inviteId = await invite(email);
		await refs(services.db)
			.invite(inviteId)
			.update({ expiresAt: Timestamp.fromMillis(Date.now() - 1) });
		await expectLeft(email, inviteId);
	});

	test("once cancelled, which is on record, and cannot be done twice", async () => {
		const email = newEmail();
		const inviteId = await invite(email);
		expect(await admin.call("cancelInvite", { inviteId })).toEqual({ inviteId });
		expect(await inviteOf(inviteId)).toBeUndefined();
		const audit = await auditOf(email);
		const roles = { roles: { editor: null }, status: "active" };
		expect(audit.find(({ action }) => action === "invite.created")).toMatchObject({ before: null, after: roles });
		expect(audit.find(({ action }) => action === "invite.cancelled")).toMatchObject({ before: roles, after: null });
		expect(await admin.call("cancelInvite", { inviteId })).toMatchObject({ code: "not-found" });
		expect(await auditOf(email)).toHaveLength(2);
		await expectLeft(email, inviteId);
	});

	test.each([
		["demoted", (uid: string) => grant(uid, ["publisher"])],
		["suspended", (uid: string) => refs(services.db).member(uid).update({ status: "suspended" })],
		["deleted", (uid: string) => refs(services.db).member(uid).delete()],
	] as const)("whose sender was %s meanwhile", async (_, strip) => {
		const sender = await newPerson(["admin"]);
		const email = newEmail();
		const inviteId = await invite(email, ["editor"], sender);
		await strip(sender.uid);
		await expectLeft(email, inviteId);
		expect(await acceptedBy(inviteId)).toBeNull();
	});

	test("a second time: neither to the same person, nor once the role is taken away", async () => {
		const person = new Client();
		const inviteId = await invite(person.email);
		await verifiedAccount(person.email);
		await person.signIn();
		await grant(person.uid, ["viewer"]);
		const before = await stateOf(person.uid);
		await person.signIn();
		expect(await person.claims()).toMatchObject({ roles: ["viewer"] });
		expect(await stateOf(person.uid)).toEqual(before);
		expect(await admin.call("cancelInvite", { inviteId })).toMatchObject({ code: "failed-precondition" });
		expect(await acceptedBy(inviteId)).toBe(person.uid);
	});

	test("back to somebody who held its roles when it came, and lost them since", async () => {
		const person = await newPerson(["editor"]);
		await verify(person);
		const inviteId = await invite(person.email, ["editor"]);
		const { version } = await memberOf(person.uid);
		await person.signIn();
		expect(await memberOf(person.uid)).toMatchObject({ version });
		expect(await acceptedBy(inviteId)).toBe(person.uid);
		await grant(person.uid, ["viewer"]);
		await person.signIn();
		expect(await person.claims()).toMatchObject({ roles: ["viewer"], claimsVersion: version + 1 });
	});
});

describe("at the same moment", () => {
	test("four sign-ins of one person accept an invite once", async () => {
		const email = newEmail();
		await invite(email);
		const uid = await verifiedAccount(email);
		const clients = await Promise.all(Array.from({ length: 4 }, () => new Client(email).signIn()));
		expect(await memberOf(uid)).toMatchObject({ version: 1, roles: { editor: {}, viewer: {} } });
		expect(await auditOf(uid)).toHaveLength(1);
		for (const client of clients) expect(await client.claims()).toMatchObject({ roles: ["editor", "viewer"] });
	});

	test("of two accounts with one address, one gets the roles", async () => {
		const email = newEmail();
		const inviteId = await invite(email);
		// Auth keeps addresses apart, unless told to allow several accounts an address.
		const uids = [await verifiedAccount(), await verifiedAccount()];
		await Promise.all(uids.map((uid) => acceptInvites(services, { uid, email, emailVerified: true })));
		const members = await Promise.all(uids.map((uid) => refs(services.db).member(uid).get()));
		const winners = members.filter((member) => member.data()?.roles.editor !== undefined).map(({ id }) => id);
		expect(winners).toEqual([await acceptedBy(inviteId)]);
	});
});

describe("trouble with an invite", () => {
	test("does not hide the others: dead ones in any number stand in nobody's way", async () => {
		const email = newEmail();
		const [createdAt, ended] = [Timestamp.now(), Timestamp.fromMillis(Date.now() - 1)];
		const dead = { email, roles: ["admin"] as Role[], invitedBy: "system", createdAt, acceptedBy: null };
		// Their ids come first: a query that takes the first so many would see none but these.
		const ids = Array.from({ length: 30 }, (_, index) => `!${index}-${email}`);
		await Promise.all(
			ids.map((id) =>
				refs(services.db)
					.invite(id)
					.set({ ...dead, expiresAt: ended }),
			),
		);
		const inviteId = await invite(email);
		await verifiedAccount(email);
		const person = await new Client(email).signIn();
		expect(await person.claims()).toMatchObject({ roles: ["editor", "viewer"] });
		expect(await acceptedBy(inviteId)).toBe(person.uid);
	});

	test("keeps nobody out: what makes the claims too long waits, sign-in and getMe go on", async () => {
		const person = await newPerson(["viewer"]);
		const claims = await claimsOf(person.uid);
		const room = MAX_CLAIMS_BYTES - claimsBytes({ ...claims, note: "" });
		await services.auth.setCustomUserClaims(person.uid, { ...claims, note: "x".repeat(room) });
		await verify(person);
		const inviteId = await invite(person.email, ["publisher"]);
		expect(await person.call("getMe", {})).toMatchObject({ roles: ["viewer"] });
		await person.signIn();
		expect(await person.claims()).toMatchObject({ roles: ["viewer"] });
		expect(await acceptedBy(inviteId)).toBeNull();

		await services.auth.setCustomUserClaims(person.uid, claims);
		expect(await person.call("getMe", {})).toMatchObject({ roles: ["publisher", "viewer"] });
	});
});
