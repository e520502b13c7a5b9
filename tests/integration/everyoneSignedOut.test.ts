import { EVERYONE } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { refs } from "../../functions/src/members/documents.ts";
import { revokePage } from "../../functions/src/tasks/revokePage.ts";
import { accountOf, auditOf, memberOf, services, setSecurityState } from "../support/admin.ts";
import { Client } from "../support/client.ts";
import { GUARDED, inputsAbout } from "../support/everyCallable.ts";
import { fingerprint } from "../support/fingerprint.ts";
import { eventually, newPerson, nextSecond } from "../support/people.ts";

const securityState = async () => (await refs(services.db).security().get()).data();
const signOutEveryone = (by: Client) => by.call("revokeSessions", { everyone: true, reason: "Stolen backup." });

/** Whether the refresh tokens of all of these people have been revoked since. */
async function areRevoked(people: Client[], sinceMs: number): Promise<boolean> {
	const accounts = await Promise.all(people.map(({ uid }) => accountOf(uid)));
	return accounts.every(({ tokensValidAfterMs }) => tokensValidAfterMs >= Math.floor(sinceMs / 1000) * 1000);
}

/** Every account of the project, as the background work finds them. */
async function allAccounts() {
	const { users, pageToken } = await services.auth.listUsers(1000);
	expect(pageToken, "more accounts than this test reads").toBeUndefined();
	return users;
}

afterEach(() => setSecurityState());
// What signs in later must be later by the second: that is what Auth counts in.
afterAll(nextSecond);

describe("everyone's sessions, revoked", () => {
	test("is one document and one audit entry, touches no member, and revokes refresh tokens behind the scenes", async () => {
		const [admin, ...others] = [await newPerson(["admin"]), await newPerson(["editor"]), await newPerson(["viewer"])];
		const people = [admin, ...others];
		const members = await Promise.all(people.map(({ uid }) => memberOf(uid)));
		const audit = await auditOf(EVERYONE);
		await nextSecond();
		const before = Date.now();
		expect(await signOutEveryone(admin)).toEqual({});

		const state = await securityState();
		expect(state).toEqual({
			lockdown: false,
			minAuthTime: expect.any(Timestamp),
			updatedAt: expect.any(Timestamp),
			updatedBy: admin.uid,
		});
		const minAuthTime = state?.minAuthTime as Timestamp;
		expect(minAuthTime.toMillis()).toBeGreaterThanOrEqual(before);
		expect(minAuthTime.toMillis()).toBeLessThanOrEqual(Date.now());
		const entries = await auditOf(EVERYONE);
		expect(entries).toHaveLength(audit.length + 1);
		expect(entries).toContainEqual({
			at: expect.any(Timestamp),
			actor: { uid: admin.uid, email: admin.email },
			target: EVERYONE,
			action: "security.everyoneSignedOut",
			before: { lockdown: false, minAuthTime: null },
			after: { lockdown: false, minAuthTime: minAuthTime.toDate().toISOString() },
			reason: "Stolen backup.",
			version: 0,
		});
		await eventually("all refresh tokens are revoked", () => areRevoked(people, minAuthTime.toMillis()));
		expect(await Promise.all(people.map(({ uid }) => memberOf(uid)))).toEqual(members);
		expect((await securityState())?.minAuthTime).toEqual(minAuthTime);
	});

	test("keeps a lockdown, and a lockdown keeps it", async () => {
		const admin = await newPerson(["admin"]);
		await admin.call("setLockdown", { lockdown: true, reason: "A drill." });
		await nextSecond();
		await signOutEveryone(admin);
		const state = await securityState();
		expect(state).toMatchObject({ lockdown: true, minAuthTime: expect.any(Timestamp) });
		await eventually("the refresh tokens are revoked", () => areRevoked([admin], state?.minAuthTime?.toMillis() ?? 0));
		await nextSecond();
		await admin.signIn();
		await admin.call("setLockdown", { lockdown: false, reason: "Over." });
		expect(await securityState()).toMatchObject({ lockdown: false, minAuthTime: state?.minAuthTime });
	});

	test("is refused without security.manage and without a reason, with nothing written", async () => {
		const [auditor, admin] = [await newPerson(["auditor", "publisher"]), await newPerson(["admin"])];
		const before = await fingerprint();
		expect(await signOutEveryone(auditor)).toMatchObject({ code: "permission-denied" });
		const answer = await admin.call("revokeSessions", { everyone: true, reason: "  " });
		expect(answer).toMatchObject({ code: "invalid-argument" });
		expect(await fingerprint()).toBe(before);
	});
});

describe("whoever signed in before minAuthTime", () => {
	let admin: Client;
	let inputs: Awaited<ReturnType<typeof inputsAbout>>;
	beforeAll(async () => {
		admin = await newPerson(["admin"]);
		inputs = await inputsAbout((await newPerson(["viewer"])).uid);
		await nextSecond();
	});

	test.each(GUARDED)("is refused by %s, with nothing written", async (name) => {
		await setSecurityState({ minAuthTime: Timestamp.now() });
		const before = await fingerprint();
		expect(await admin.call(name, inputs[name])).toMatchObject({
			code: "failed-precondition",
			message: expect.stringContaining("sign in again"),
		});
		expect(await fingerprint()).toBe(before);
	});

	test("is let in after a new sign-in", async () => {
		await setSecurityState({ minAuthTime: Timestamp.now() });
		await nextSecond();
		await admin.signIn();
		expect(await admin.call("setStatus", { ...inputs.setStatus, status: "active" })).toMatchObject({ changed: false });
	});

	test("still learns from getMe who they are", async () => {
		await setSecurityState({ minAuthTime: Timestamp.fromMillis(Date.now() + 60_000) });
		expect(await admin.call("getMe", {})).toMatchObject({ roles: ["admin"] });
	});
});

describe("the background work", () => {
	/** Somebody who signed up, and nothing else: of the accounts of the project these are looked at. */
	const newcomers = (count: number) => Promise.all(Array.from({ length: count }, () => new Client().signUp()));

	test("goes through every page; repeated pages do no harm; who signed in later stays", async () => {
		const older = await newcomers(5);
		await services.auth.createUser({ email: new Client().email }); // Has never signed in.
		await nextSecond();
		const signedInBefore = Date.now();
		await nextSecond();
		const later = await newcomers(2);
		const accounts = await allAccounts();
		const pageSize = Math.ceil(accounts.length / 4);

		let pages = 0;
		let pageToken: string | undefined;
		do {
			const task = { signedInBefore, pageToken };
			await revokePage(services, task, pageSize);
			// A retry after a crash that came before the next page was queued.
			pageToken = await revokePage(services, task, pageSize);
			pages++;
		} while (pageToken !== undefined);
		expect(pages).toBeGreaterThanOrEqual(4);

		expect(await areRevoked(older, signedInBefore)).toBe(true);
		for (const person of later) {
			const { tokensValidAfterTime } = accounts.find(({ uid }) => uid === person.uid) ?? {};
			expect((await accountOf(person.uid)).tokensValidAfterMs).toBe(Date.parse(tokensValidAfterTime ?? ""));
			await person.refresh();
		}
	});

	test("goes on when an account is deleted while its page is worked on", async () => {
		const [gone, stays] = (await newcomers(2)) as [Client, Client];
		await nextSecond();
		const signedInBefore = Date.now();
		const auth = Object.create(services.auth, {
			listUsers: {
				value: async (...args: Parameters<typeof services.auth.listUsers>) => {
					const page = await services.auth.listUsers(...args);
					await services.auth.deleteUser(gone.uid);
					return page;
				},
			},
		});
		await revokePage({ auth }, { signedInBefore }, 1000);
		expect(await areRevoked([stays], signedInBefore)).toBe(true);
	});
});
