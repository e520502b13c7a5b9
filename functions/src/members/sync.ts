import { carriesClaims, encodeClaims, mergeClaims } from "@rolecall/policy";
import type { UserRecord } from "firebase-admin/auth";
import { type DocumentSnapshot, FieldValue } from "firebase-admin/firestore";
import { GRPC, hasCode } from "../codes.ts";
import type { Services } from "../services.ts";
import { accountNeeds, settleAccount } from "./account.ts";
import { claimsSource, refs, type StoredMember, type StoredSignal } from "./documents.ts";
import { findUser } from "./users.ts";

export interface SyncResult {
	member: StoredMember;
	syncedVersion: number;
}

/** What Firestore answers when the signal is no longer the one that was read. */
const SIGNAL_CHANGED = [GRPC.notFound, GRPC.alreadyExists, GRPC.failedPrecondition, GRPC.aborted];

const PAUSE_MS = 20;

/**
 * Steps 2 and 3 of a change: brings Auth's custom claims, and the account where it is suspended or its sessions are
 * revoked, to the member's last version and says so in the signal.
 * Safe to run at any time and any number of times at once. It reads the last version, writes it to Auth, then marks
 * it as synced only if the signal is still the one it read; whoever finds that it is not, and so may have put old
 * claims over newer ones, starts again. So whoever ends last leaves Auth with the last version.
 * @param only begins only if this is still the last version; once begun, it goes on to the last one as ever
 * @returns null when there is no such member or no such account, or when `only` has been passed
 */
export async function syncMember(services: Services, uid: string, only?: number): Promise<SyncResult | null> {
	const { auth, db } = services;
	const { member: memberRef, signal: signalRef } = refs(db);
	let disabledByUs = false;
	for (let round = 0; ; round++) {
		if (round > 0) await new Promise((resolve) => setTimeout(resolve, Math.random() * PAUSE_MS * round));
		const [snapshots, user] = await Promise.all([db.getAll(memberRef(uid), signalRef(uid)), findUser(auth, uid)]);
		const member = snapshots[0]?.data() as StoredMember | undefined;
		const signal = snapshots[1] as DocumentSnapshot<StoredSignal>;
		if (member === undefined || user === null) return null;
		if (round === 0 && only !== undefined && member.version !== only) return null;

		const claims = encodeClaims(claimsSource(member), services.now());
		const carried = carriesClaims(user.customClaims, claims);
		const needs = accountNeeds(user, member, signal.data(), disabledByUs);
		const synced = signal.data()?.syncedVersion === member.version;
		if (carried && synced && needs.disabled === undefined) return { member, syncedVersion: member.version };

		if (!carried) await auth.setCustomUserClaims(uid, mergeClaims(user.customClaims, claims));
		await settleAccount(auth, uid, needs);
		disabledByUs ||= needs.disabled === true;
		if (await markSynced(signal, member.version)) return { member, syncedVersion: member.version };
	}
}

/**
 * Steps 2 and 3 straight after a decision that owes the account nothing but claims. The member is known then, so the
 * signal is read beside the write to Auth instead of before it. The rule is the same: marked only if the signal is
 * still the one that was read, and the one read is of this decision.
 * @param pendingAccount the account as of the decision's commit, for its foreign claims
 * @returns false when `syncMember` has to follow
 */
export async function syncDecision(
	{ auth, db, now }: Services,
	member: StoredMember,
	pendingAccount: Promise<UserRecord | null>,
): Promise<boolean> {
	const { uid, version } = member;
	const setClaims = async (): Promise<boolean> => {
		const account = await pendingAccount;
		if (account === null) return false;
		const claims = encodeClaims(claimsSource(member), now());
		await auth.setCustomUserClaims(uid, mergeClaims(account.customClaims, claims));
		return true;
	};
	const [signal, set] = await Promise.all([refs(db).signal(uid).get(), setClaims()]);
	return set && signal.data()?.version === version && markSynced(signal, version);
}

/** Step 3. False when the signal has changed since it was read. */
async function markSynced(signal: DocumentSnapshot<StoredSignal>, version: number): Promise<boolean> {
	const updatedAt = FieldValue.serverTimestamp();
	try {
		if (signal.exists && signal.updateTime !== undefined) {
			await signal.ref.update({ syncedVersion: version, updatedAt }, { lastUpdateTime: signal.updateTime });
		} else {
			await signal.ref.create({ version, syncedVersion: version, updatedAt, change: "schema" });
		}
		return true;
	} catch (error) {
		if (SIGNAL_CHANGED.some((code) => hasCode(error, code))) return false;
		throw error;
	}
}
