import { randomUUID } from "node:crypto";
import { paths } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import { auditOf, grant, services } from "../../support/admin.ts";
import { Client } from "../../support/client.ts";
import { newPerson } from "../../support/people.ts";

/** Somebody who was an admin, then an editor, is a viewer now, and keeps every token they ever had. */
export interface IllWilled {
	/** Never refreshes: its session holds the editor's token to the end. */
	client: Client;
	uid: string;
	email: string;
	/** By the role that the token speaks of. */
	tokens: { admin: string; editor: string; viewer: string };
	/** The version that the viewer's token, the only one that is current, carries. */
	version: number;
}

/** What the ill-willed want to get at. */
export type World = Awaited<ReturnType<typeof newWorld>>;

export async function newWorld() {
	const keeper = await newPerson(["admin"]); // The project may not be without one when the attacker is demoted.
	const [attacker, victim] = await Promise.all([newIllWilled(), newPerson(["editor"])]);
	const id = randomUUID();
	const at = Timestamp.now();
	const request = { role: "admin", reason: "Because.", hours: 1, status: "pending", createdAt: at };
	const invite = { roles: ["editor"], expiresAt: at, invitedBy: "system", createdAt: at, acceptedBy: null };
	const documents = {
		source: paths.source(id),
		draft: paths.article(id),
		invite: paths.invite(id),
		job: `jobs/${id}`,
		ownRequest: paths.accessRequest(`own-${id}`),
		victimsRequest: paths.accessRequest(`victims-${id}`),
		victimsDevice: paths.device(victim.uid, "laptop"),
	};
	const contents: Record<keyof typeof documents, object> = {
		source: { name: "Harbour master", notes: "Retires in May.", createdAt: at, updatedAt: at },
		draft: { title: "Tides", body: "", status: "draft", authorUid: victim.uid, createdAt: at, updatedAt: at },
		invite: { ...invite, email: "somebody.else@rolecall.test" },
		job: { kind: "resync", total: 1, done: 0, failed: 0, status: "running", createdBy: "system", createdAt: at },
		ownRequest: { ...request, uid: attacker.uid },
		victimsRequest: { ...request, uid: victim.uid },
		victimsDevice: { version: 1, seenAt: at, platform: "Node" },
	};
	const batch = services.db.batch();
	for (const [key, path] of Object.entries(documents)) {
		batch.set(services.db.doc(path), contents[key as keyof typeof documents]);
	}
	await batch.commit();
	const entries = await services.db.collection("audit").where("target", "==", attacker.uid).limit(1).get();
	return { keeper, attacker, victim, documents: { ...documents, audit: entries.docs[0]?.ref.path as string } };
}

async function newIllWilled(): Promise<IllWilled> {
	const client = await newPerson(["admin"]);
	const admin = await client.token();
	await grant(client.uid, ["editor"]);
	await client.refresh();
	const editor = await client.token();
	const { version } = await grant(client.uid, ["viewer"]);
	// The new token comes from a session of its own: the first one never learns of it.
	const second = await new Client(client.email).signIn();
	return {
		client,
		uid: client.uid,
		email: client.email,
		tokens: { admin, editor, viewer: await second.token() },
		version,
	};
}

/** Everything that an attempt could have changed: these documents, both people's accounts and audit. */
export async function stateOfWorld({ attacker, victim, documents }: World, more: readonly string[] = []) {
	const uids = [attacker.uid, victim.uid];
	const own = uids.flatMap((uid) => [paths.member(uid), paths.claimsUpdate(uid)]);
	const all = [...new Set([...own, ...Object.values(documents), paths.securityState, ...more])];
	const [snapshots, accounts, audits] = await Promise.all([
		services.db.getAll(...all.map((path) => services.db.doc(path))),
		Promise.all(uids.map((uid) => services.auth.getUser(uid))),
		Promise.all(uids.map(auditOf)),
	]);
	return {
		documents: Object.fromEntries(snapshots.map((snapshot) => [snapshot.ref.path, snapshot.data()])),
		accounts: accounts.map(({ customClaims, disabled, email, emailVerified }) => ({
			customClaims,
			disabled,
			email,
			emailVerified,
		})),
		audits,
	};
}
