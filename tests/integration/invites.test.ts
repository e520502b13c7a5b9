import { randomUUID } from "node:crypto";
import { type CallableResults, decodeClaims, type Role } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import { beforeAll, describe, expect, test } from "vitest";
import { refs } from "../../functions/src/members/documents.ts";
import { auditOf, grant, memberOf, services } from "../support/admin.ts";
import { Client } from "../support/client.ts";
import { newPerson } from "../support/people.ts";

let admin: Client;
beforeAll(async () => {
	admin = await newPerson(["admin"]);
});

const newEmail = () => `${randomUUID()}@rolecall.test`;

async function invite(by: Client, email: string, roles: Role[] = ["editor"]): Promise<string> {
	const answer = await by.call("inviteMember", { email, roles });
	expect(answer).toMatchObject({ inviteId: expect.any(String) });
	return (answer as CallableResults["inviteMember"]).inviteId;
}

const inviteOf = async (id: string) => (await refs(services.db).invite(id).get()).data();
const rolesOf = async (person: Client) => decodeClaims(await person.claims()).roles;
const verify = (person: Client) => services.auth.updateUser(person.uid, { emailVerified: true });

describe("an invite", () => {
	test("gives nothing to whoever registers its address without owning it", async () => {
		const email = newEmail();
		const id = await invite(admin, email, ["admin"]);
		const thief = await new Client(email).signUp();
		expect(await rolesOf(thief)).toEqual(["viewer"]);
		await thief.signOut();
		await thief.signIn();
		expect(await rolesOf(thief)).toEqual(["viewer"]);
		expect(await thief.call("getMe", {})).toMatchObject({ roles: ["viewer"], version: 1 });
		expect(await inviteOf(id)).toMatchObject({ acceptedBy: null });
	});

	test("gives its roles at the first sign-in with the address verified, in that very token", async () => {
		const email = newEmail();
		const id = await invite(admin, email.toUpperCase());
		expect(await inviteOf(id)).toMatchObject({ email, roles: ["editor"], invitedBy: admin.uid, acceptedBy: null });
		const person = await new Client(email).signUp();
		await verify(person);
		await person.signOut();
		await person.signIn();
		expect(await rolesOf(person)).toEqual(["editor", "viewer"]);
		expect(await inviteOf(id)).toMatchObject({ acceptedBy: person.uid });
		expect((await memberOf(person.uid)).roles.editor).toMatchObject({ grantedBy: admin.uid, expiresAt: null });
		expect((await auditOf(person.uid)).at(-1)).toMatchObject({
			action: "invite.accepted",
			actor: "system",
			version: 2,
		});
	});

	test("is accepted once, however many sign-ins there are at the same moment", async () => {
		const email = newEmail();
		await invite(admin, email);
		const person = await new Client(email).signUp();
		await verify(person);
		await Promise.all(Array.from({ length: 5 }, () => new Client(email).signIn()));
		expect(await memberOf(person.uid)).toMatchObject({ version: 2 });
	});

	test("is refused to whoever may not manage members, for bad roles and for an end in the past", async () => {
		const [auditor, email] = [await newPerson(["auditor"]), newEmail()];
		expect(await auditor.call("inviteMember", { email, roles: ["viewer"] })).toMatchObject({
			code: "permission-denied",
		});
		const past = new Date(Date.now() - 1000).toISOString();
		expect(await admin.call("inviteMember", { email, roles: ["editor"], expiresAt: past })).toMatchObject({
			code: "invalid-argument",
			details: [{ path: "expiresAt", problem: "must be in the future" }],
		});
		expect((await refs(services.db).invites().where("email", "==", email).get()).size).toBe(0);
	});

	test("that was cancelled, has ended, or whose sender is no admin any more gives nothing", async () => {
		const sender = await newPerson(["admin"]);
		const emails = [newEmail(), newEmail(), newEmail()] as const;
		const cancelled = await invite(admin, emails[0]);
		expect(await admin.call("cancelInvite", { inviteId: cancelled })).toEqual({ inviteId: cancelled });
		expect(await inviteOf(cancelled)).toBeUndefined();
		const ended = await invite(admin, emails[1]);
		await refs(services.db)
			.invite(ended)
			.update({ expiresAt: Timestamp.fromMillis(Date.now() - 1) });
		await invite(sender, emails[2]);
		await grant(sender.uid, ["viewer"]);
		for (const email of emails) {
			const person = await new Client(email).signUp();
			await verify(person);
			await person.signOut();
			await person.signIn();
			expect(await rolesOf(person)).toEqual(["viewer"]);
		}
	});

	test("that was accepted or never was cannot be cancelled", async () => {
		const email = newEmail();
		const id = await invite(admin, email);
		const person = await new Client(email).signUp();
		await verify(person);
		await person.signIn();
		expect(await admin.call("cancelInvite", { inviteId: id })).toMatchObject({ code: "failed-precondition" });
		expect(await admin.call("cancelInvite", { inviteId: "nonesuch" })).toMatchObject({ code: "not-found" });
	});
});
