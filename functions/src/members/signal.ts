import type { Change } from "@rolecall/policy";
import { FieldValue } from "firebase-admin/firestore";
import type { Services } from "../services.ts";
import { refs, type StoredSignal } from "./documents.ts";

/**
 * The signal's `change` of a new version. Sync learns from it that sessions are to be revoked or an account enabled, so
 * a new version keeps what sync still owes to an earlier one. `status` stands for both: it owes a revocation as well.
 */
export function owedChange(signal: StoredSignal | undefined, change: Change): Change {
	const owed = signal !== undefined && signal.syncedVersion < signal.version ? [signal.change, change] : [change];
	return (["status", "revoked"] as const).find((kind) => owed.includes(kind)) ?? change;
}

/**
 * Lets the signal name the member's version where it names another or is not there, with nothing of it counted as
 * synced. No change of ours leaves it so, and no sync would mend it: sync compares Auth with the member.
 */
export async function mendSignal({ db }: Services, uid: string): Promise<void> {
	const { member, signal } = refs(db);
	await db.runTransaction(async (tx) => {
		const [decided, told] = await Promise.all([tx.get(member(uid)), tx.get(signal(uid))]);
		const version = decided.data()?.version;
		if (version === undefined || told.data()?.version === version) return;
		const change = owedChange(told.data(), "schema");
		tx.set(signal(uid), { version, syncedVersion: 0, change, updatedAt: FieldValue.serverTimestamp() });
	});
}
