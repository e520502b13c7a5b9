import { COLLECTIONS, type Job } from "@rolecall/policy";
import {
	collection,
	type Firestore,
	getCountFromServer,
	getDocs,
	limit,
	orderBy,
	type Query,
	query,
	Timestamp,
	where,
} from "firebase/firestore";
import { type AuditData, auditQuery } from "../../shared/audit.ts";
import { typed } from "../../shared/converters.ts";
import { devicesQuery } from "../../shared/devices.ts";
import { type MemberData, membersOf } from "../../shared/member.ts";
import type { Receipt } from "./propagation.ts";

const SOON_MS = 24 * 3_600_000;
/** So many of those whose roles end soon are named; the figure counts all. */
const MAX_NAMED = 3;
export const MAX_JOBS = 10;
/** The newest entries of the audit log that propagation is measured from. */
const MAX_CHANGES = 200;
/** Whose devices are asked for: each is a read and one more for every device. */
const MAX_MEMBERS = 50;

/** Whose next role ends within a day, the soonest first. */
function expiringSoon(firestore: Firestore, nowMs: number): Query<MemberData> {
	return query(
		membersOf(firestore),
		where("nextExpiry", ">", Timestamp.fromMillis(nowMs)),
		where("nextExpiry", "<=", Timestamp.fromMillis(nowMs + SOON_MS)),
		orderBy("nextExpiry"),
	);
}

/** The first of them. */
export function expiringNext(firestore: Firestore, nowMs: number): Query<MemberData> {
	return query(expiringSoon(firestore, nowMs), limit(MAX_NAMED));
}

export async function countExpiring(firestore: Firestore, nowMs: number): Promise<number> {
	return (await getCountFromServer(expiringSoon(firestore, nowMs))).data().count;
}

export function runningJobs(firestore: Firestore): Query<Job<Timestamp>> {
	const jobs = collection(firestore, COLLECTIONS.jobs).withConverter(typed<Job<Timestamp>>());
	return query(jobs, where("status", "==", "running"), limit(MAX_JOBS));
}

export async function countSuspended(firestore: Firestore): Promise<number> {
	return (await getCountFromServer(query(membersOf(firestore), where("status", "==", "suspended")))).data().count;
}

/** Costs one read for each thousand members. Source: https://firebase.google.com/docs/firestore/pricing#aggregation_queries */
export async function countMembers(firestore: Firestore): Promise<number> {
	return (await getCountFromServer(membersOf(firestore))).data().count;
}

export interface Measured {
	/** The changes of members' access looked at, newest first. */
	changes: AuditData[];
	/** The last version of each member they are about, as the log has it. */
	versions: Map<string, number>;
	/** The receipts of each of them. */
	receipts: Map<string, Receipt[]>;
}

/**
 * What the newest changes and the devices of those they were about tell: at most {@link MAX_CHANGES} entries and the
 * devices of {@link MAX_MEMBERS} members. Rejects as Firestore does.
 */
export async function measure(firestore: Firestore): Promise<Measured> {
	const { docs } = await getDocs(auditQuery(firestore, {}, MAX_CHANGES));
	const changes = docs.map((found) => found.data()).filter(({ version }) => version > 0);
	const versions = new Map<string, number>();
	for (const { target, version } of changes) {
		if (versions.size >= MAX_MEMBERS && !versions.has(target)) continue;
		versions.set(target, Math.max(version, versions.get(target) ?? 0));
	}
	const receipts = await Promise.all(
		[...versions.keys()].map(async (uid): Promise<[string, Receipt[]]> => {
			const devices = await getDocs(devicesQuery(firestore, uid));
			// This device's own receipt may still be on its way.
			return [uid, devices.docs.map((found) => found.data({ serverTimestamps: "estimate" }))];
		}),
	);
	return { changes, versions, receipts: new Map(receipts) };
}
