import { type Article, COLLECTIONS, paths, type Source } from "@rolecall/policy";
import { FieldValue, type Timestamp, type WithFieldValue } from "firebase-admin/firestore";
import { hasCode } from "../../functions/src/codes.ts";
import { ensureMember } from "../../functions/src/members/create.ts";
import { setRoles } from "../../functions/src/members/setRoles.ts";
import type { Services } from "../../functions/src/services.ts";
import { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from "./accounts.ts";
import { ARTICLES, SOURCES } from "./content.ts";

/**
 * Fills a running suite with the demo accounts, articles and sources. What is already there stays as it is, so that
 * seeding again takes nothing back.
 */
export async function seed(services: Services): Promise<void> {
	// The admin first: the service refuses to leave a project without one.
	const uids = new Map<string, string>();
	for (const account of DEMO_ACCOUNTS) uids.set(account.email, await seedAccount(services, account));
	await seedContent(services, uids);
}

async function seedAccount(services: Services, account: DemoAccount): Promise<string> {
	const { auth } = services;
	const { email, name: displayName } = account;
	try {
		return (await auth.getUserByEmail(email)).uid;
	} catch (error) {
		if (!hasCode(error, "auth/user-not-found")) throw error;
	}
	const user = await auth.createUser({ email, displayName, password: DEMO_PASSWORD, emailVerified: true });
	await ensureMember(services, user);
	await setRoles(services, "system", { uid: user.uid, roles: account.roles.map((role) => ({ role })) });
	return user.uid;
}

async function seedContent({ db }: Services, uids: ReadonlyMap<string, string>): Promise<void> {
	const existing = await db.collection(COLLECTIONS.articles).limit(1).get();
	if (!existing.empty) return;
	const batch = db.batch();
	const times = { createdAt: FieldValue.serverTimestamp(), updatedAt: FieldValue.serverTimestamp() };
	for (const { id, author, ...article } of ARTICLES) {
		const data: WithFieldValue<Article<Timestamp>> = { ...article, authorUid: uids.get(author) as string, ...times };
		batch.set(db.doc(paths.article(id)), data);
	}
	for (const { id, ...source } of SOURCES) {
		const data: WithFieldValue<Source<Timestamp>> = { ...source, ...times };
		batch.set(db.doc(paths.source(id)), data);
	}
	await batch.commit();
}
