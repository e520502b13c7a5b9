import type { Services } from "../services.ts";
import { actorOf, auditState, writeAudit } from "./audit.ts";
import type { Caller } from "./authorize.ts";
import { refs } from "./documents.ts";

/**
 * Cleans up after a deleted account: its member with everything below it, and its signal. Without a signal no token
 * of it is *current* any more. The audit keeps what was. Safe to repeat.
 */
export async function removeMember(services: Services, by: Caller | "system", uid: string): Promise<void> {
	const { member, signal, revocation } = refs(services.db);
	await services.db.runTransaction(async (tx) => {
		const before = (await tx.get(member(uid))).data();
		tx.delete(signal(uid));
		tx.delete(revocation(uid));
		if (before === undefined) return;
		tx.delete(member(uid));
		writeAudit(tx, services, {
			actor: actorOf(by),
			target: uid,
			action: "member.deleted",
			before: auditState(before),
			after: null,
			reason: null,
			version: before.version,
		});
	});
	await services.db.recursiveDelete(member(uid));
}
