import { COLLECTIONS, type GrantEnds, type Role, type Status } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import { ensureMember } from "../../../functions/src/members/create.ts";
import { grantEnds, refs } from "../../../functions/src/members/documents.ts";
import { setRoles } from "../../../functions/src/members/setRoles.ts";
import { setStatus } from "../../../functions/src/members/setStatus.ts";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../../../tools/seed/accounts.ts";
import { localServices } from "../../../tools/seed/services.ts";

export interface Account {
	uid: string;
	email: string;
	password: string;
	name: string;
}

const services = await localServices();

let made = 0;

/** A new account with these roles: what a test does to it concerns no other test. */
export async function newAccount(name: string, roles: readonly Role[]): Promise<Account> {
	const email = `${name.toLowerCase()}-${++made}-${Date.now()}@e2e.test`;
	const user = await services.auth.createUser({
		email,
		displayName: name,
		password: DEMO_PASSWORD,
		emailVerified: true,
	});
	await ensureMember(services, user);
	const account = { uid: user.uid, email, password: DEMO_PASSWORD, name };
	await giveRoles(account, roles);
	return account;
}

/** A demo account by the local part of its email. Tests leave it as they found it. */
export async function demoAccount(localPart: string): Promise<Account> {
	const demo = DEMO_ACCOUNTS.find(({ email }) => email.startsWith(`${localPart}@`));
	if (demo === undefined) throw new Error(`there is no demo account ${localPart}`);
	const { uid } = await services.auth.getUserByEmail(demo.email);
	return { uid, email: demo.email, password: DEMO_PASSWORD, name: demo.name };
}

/** Gives exactly these roles, as an operator does; all of them until `endsAt`, epoch milliseconds, where that is given. */
export async function giveRoles(account: Account, roles: readonly Role[], endsAt?: number): Promise<number> {
	const expiresAt = endsAt === undefined ? undefined : new Date(endsAt).toISOString();
	const { version } = await setRoles(services, "system", {
		uid: account.uid,
		roles: roles.map((role) => ({ role, expiresAt })),
	});
	return version;
}

/** The roles that somebody has on record, with their ends. */
export async function rolesHeld({ uid }: Account): Promise<GrantEnds> {
	return grantEnds((await refs(services.db).member(uid).get()).data()?.roles ?? {});
}

/** Gives the account claims that nobody has decided, as some other program may. */
export async function overwriteClaims({ uid }: Account, roles: readonly Role[]): Promise<void> {
	await services.auth.setCustomUserClaims(uid, { roles, claimsVersion: 1 });
}

export async function claimsOf({ uid }: Account): Promise<object> {
	return (await services.auth.getUser(uid)).customClaims ?? {};
}

/** Turns the signal back to a version long past, as a backup put back does. */
export async function turnSignalBack({ uid }: Account): Promise<void> {
	await refs(services.db).signal(uid).update({ version: 0, syncedVersion: 0 });
}

/** Deletes the account in Auth; the member goes with it. */
export async function deleteAccount({ uid }: Account): Promise<void> {
	await services.auth.deleteUser(uid);
}

/** Lets the viewer's role wait for a new address until then, epoch milliseconds, which may have passed; answers the address. */
export async function newInvite(endsAt: number): Promise<string> {
	const email = `invited-${++made}-${Date.now()}@e2e.test`;
	await refs(services.db)
		.invites()
		.add({
			email,
			roles: ["viewer"],
			expiresAt: Timestamp.fromMillis(endsAt),
			invitedBy: "system",
			createdAt: Timestamp.now(),
			acceptedBy: null,
		});
	return email;
}

/** Asks for a role, as its page does. */
export async function newRequest({ uid }: Account, role: Role): Promise<void> {
	const request = { uid, role, reason: "For the night shift", hours: 8, status: "pending" as const };
	await services.db.collection(COLLECTIONS.accessRequests).add({ ...request, createdAt: Timestamp.now() });
}

/** Suspends or reactivates, as an operator does. */
export async function giveStatus(account: Account, status: Status): Promise<void> {
	await setStatus(services, "system", { uid: account.uid, status });
}
