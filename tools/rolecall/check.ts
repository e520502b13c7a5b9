import { carriesClaims, encodeClaims } from "@rolecall/policy";
import type { UserRecord } from "firebase-admin/auth";
import { FieldValue } from "firebase-admin/firestore";
import { ensureMember } from "../../functions/src/members/create.ts";
import { claimsSource, refs, type StoredMember, type StoredSignal } from "../../functions/src/members/documents.ts";
import { membersPage } from "../../functions/src/members/page.ts";
import { removeMember } from "../../functions/src/members/remove.ts";
import { syncMember } from "../../functions/src/members/sync.ts";
import { findUser } from "../../functions/src/members/users.ts";
import type { Services } from "../../functions/src/services.ts";

export interface Drift {
	uid: string;
	email: string | null;
	problems: string[];
}

/** As many as Auth looks up at a time. Source: https://firebase.google.com/docs/auth/admin/manage-users */
const PAGE = 100;
const MAX_ROUNDS = 3;

/**
 * Compares every member with its signal and its account, and every account with its member. A change under way looks
 * like drift for a moment: what differs is looked at again before it counts.
 */
export async function* findDrift(services: Services): AsyncGenerator<Drift> {
	for await (const members of pagesOfMembers(services)) {
		yield* await confirmed(
			services,
			members.map(({ id }) => id),
		);
	}
	let token: string | undefined;
	do {
		const page = await services.auth.listUsers(PAGE, token);
		const members = await services.db.getAll(...page.users.map(({ uid }) => refs(services.db).member(uid)));
		yield* await confirmed(
			services,
			members.filter((member) => !member.exists).map(({ id }) => id),
		);
		token = page.pageToken;
	} while (token !== undefined);
}

/** Brings one person's signal and account to what the member says, whatever was found. */
export async function mend(services: Services, uid: string): Promise<void> {
	const { member, signal } = refs(services.db);
	const user = await findUser(services.auth, uid);
	if (user === null) return removeMember(services, uid);
	await ensureMember(services, user);
	await services.db.runTransaction(async (tx) => {
		const [decided, told] = await Promise.all([tx.get(member(uid)), tx.get(signal(uid))]);
		const version = decided.data()?.version;
		if (version === undefined || told.data()?.version === version) return;
		tx.set(signal(uid), { version, syncedVersion: 0, change: "schema", updatedAt: FieldValue.serverTimestamp() });
	});
	await syncMember(services, uid);
}

type Page = Awaited<ReturnType<typeof membersPage>>;

/** Every member, by uid, page by page. */
export async function* pagesOfMembers(services: Services): AsyncGenerator<Page> {
	let page = await membersPage(services, null, PAGE);
	for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
		yield page;
		page = await membersPage(services, last.id, PAGE);
	}
}

async function confirmed(services: Services, uids: string[]): Promise<Drift[]> {
	let found: Drift[] = [];
	let suspects = uids;
	for (let round = 0; round < MAX_ROUNDS && suspects.length > 0; round++) {
		if (round > 0) await new Promise((resolve) => setTimeout(resolve, 500));
		found = await driftAmong(services, suspects);
		suspects = found.map(({ uid }) => uid);
	}
	return found;
}

/** What differs for these people at this moment; of a change under way, what is not finished yet. */
export async function driftAmong({ db, auth, now }: Services, uids: string[]): Promise<Drift[]> {
	const { member, signal } = refs(db);
	const [members, signals, { users }] = await Promise.all([
		db.getAll(...uids.map(member)),
		db.getAll(...uids.map(signal)),
		auth.getUsers(uids.map((uid) => ({ uid }))),
	]);
	const accounts = new Map(users.map((user) => [user.uid, user]));
	return uids.flatMap((uid, index) => {
		const decided = members[index]?.data() as StoredMember | undefined;
		const told = signals[index]?.data() as StoredSignal | undefined;
		const account = accounts.get(uid);
		const problems = problemsOf(decided, told, account, now());
		return problems.length > 0 ? [{ uid, email: decided?.email ?? account?.email ?? null, problems }] : [];
	});
}

function problemsOf(
	member: StoredMember | undefined,
	signal: StoredSignal | undefined,
	account: UserRecord | undefined,
	nowMs: number,
): string[] {
	if (member === undefined) return account === undefined ? [] : ["account without a member"];
	if (account === undefined) return ["member without an account"];
	const { version } = member;
	const problems: string[] = [];
	if (signal === undefined) problems.push("no signal");
	else if (signal.version !== version) problems.push(`signal at version ${signal.version}, member at ${version}`);
	else if (signal.syncedVersion !== version) problems.push(`version ${version} not synced to Auth`);
	if (!carriesClaims(account.customClaims, encodeClaims(claimsSource(member), nowMs))) {
		problems.push("claims differ from the member");
	}
	if (member.status === "suspended" && !account.disabled) problems.push("suspended, but the account is enabled");
	return problems;
}
