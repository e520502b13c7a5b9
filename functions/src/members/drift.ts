import { setTimeout as sleep } from "node:timers/promises";
import { carriesClaims, type DriftedMember, encodeClaims, type Problem } from "@rolecall/policy";
import type { Auth, UserRecord } from "firebase-admin/auth";
import type { DocumentSnapshot } from "firebase-admin/firestore";
import type { Services } from "../services.ts";
import { claimsSource, refs, type StoredMember, type StoredSignal } from "./documents.ts";

/** What was found of one person, with the versions that were compared: null where there is no such document. */
export interface Drift extends DriftedMember {
	memberVersion: number | null;
	signalVersion: number | null;
}

/** As many as Auth looks up at a time. Source: https://firebase.google.com/docs/auth/admin/manage-users */
const LOOKUP = 100;
const ROUNDS = 3;
const PAUSE_MS = 500;

/**
 * What differs between these people's members, as just read, and their signals and accounts. A change under way looks
 * like drift for a moment, and so does a sign-up, whose member is there before its account: what differs is read again
 * before it counts.
 */
export async function lastingDrift(
	services: Services,
	members: readonly DocumentSnapshot<StoredMember>[],
): Promise<Drift[]> {
	let found = await compare(services, members);
	for (let round = 1; round < ROUNDS && found.length > 0; round++) {
		await sleep(PAUSE_MS);
		const suspects = found.map(({ uid }) => uid);
		found = await driftAmong(services, suspects);
	}
	return found;
}

/** What differs for these people at this moment; of a change under way, what is not finished yet. */
export async function driftAmong(services: Services, uids: readonly string[]): Promise<Drift[]> {
	return compare(services, await membersOf(services, uids));
}

/** The members of these uids, those that are missing too. */
export async function membersOf(
	{ db }: Pick<Services, "db">,
	uids: readonly string[],
): Promise<DocumentSnapshot<StoredMember>[]> {
	if (uids.length === 0) return [];
	return (await db.getAll(...uids.map(refs(db).member))) as DocumentSnapshot<StoredMember>[];
}

async function compare(
	{ db, auth, now }: Services,
	members: readonly DocumentSnapshot<StoredMember>[],
): Promise<Drift[]> {
	if (members.length === 0) return [];
	const uids = members.map(({ id }) => id);
	const [signals, accounts] = await Promise.all([db.getAll(...uids.map(refs(db).signal)), accountsOf(auth, uids)]);
	return members.flatMap((snapshot, index) => {
		const uid = snapshot.id;
		const member = snapshot.data();
		const signal = signals[index]?.data() as StoredSignal | undefined;
		const account = accounts.get(uid);
		const problems = problemsOf(member, signal, account, now());
		if (problems.length === 0) return [];
		const versions = { memberVersion: member?.version ?? null, signalVersion: signal?.version ?? null };
		return [{ uid, email: member?.email ?? account?.email ?? null, problems, ...versions }];
	});
}

async function accountsOf(auth: Auth, uids: readonly string[]): Promise<Map<string, UserRecord>> {
	const lots: string[][] = [];
	for (let start = 0; start < uids.length; start += LOOKUP) lots.push(uids.slice(start, start + LOOKUP));
	const found = await Promise.all(lots.map((lot) => auth.getUsers(lot.map((uid) => ({ uid })))));
	return new Map(found.flatMap(({ users }) => users).map((user) => [user.uid, user]));
}

/** Everything that is wrong for one person. */
export function problemsOf(
	member: StoredMember | undefined,
	signal: StoredSignal | undefined,
	account: Pick<UserRecord, "customClaims" | "disabled"> | undefined,
	nowMs: number,
): Problem[] {
	if (member === undefined) return account === undefined ? [] : ["no-member"];
	if (account === undefined) return ["no-account"];
	const { version } = member;
	const problems: Problem[] = [];
	if (signal === undefined) problems.push("no-signal");
	else if (signal.version !== version) problems.push("signal-differs");
	else if (signal.syncedVersion !== version) problems.push("not-synced");
	const carried = carriesClaimsOf(member, account, nowMs);
	if (carried !== true) problems.push(carried === null ? "unreadable" : "claims-differ");
	if (member.status === "suspended" && !account.disabled) problems.push("still-enabled");
	return problems;
}

/**
 * Whether these are the member's claims, as made now or before one of its roles ended: nobody honours an ended role, and
 * the claims lose it at their next sync. Null for a member of which no claims can be made: one damaged document must not
 * end the walk over all the others.
 */
function carriesClaimsOf(
	member: StoredMember,
	{ customClaims }: Pick<UserRecord, "customClaims">,
	nowMs: number,
): boolean | null {
	try {
		const source = claimsSource(member);
		const ended = Object.values(source.grants)
			.filter((endMs) => endMs !== null)
			.filter((endMs) => endMs <= nowMs);
		return [0, ...ended, nowMs].some((moment) => carriesClaims(customClaims, encodeClaims(source, moment)));
	} catch {
		return null;
	}
}
