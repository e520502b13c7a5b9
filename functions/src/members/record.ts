import type { AuditAction, Change } from "@rolecall/policy";
import { FieldValue, type Transaction } from "firebase-admin/firestore";
import type { Services } from "../services.ts";
import { actorOf, auditState, writeAudit } from "./audit.ts";
import type { Caller } from "./authorize.ts";
import { refs, type StoredMember } from "./documents.ts";

/** What is said of a new version beside the version itself. */
export interface Occasion {
	by: Caller | "system";
	change: Change;
	/** The name of the deed in the audit, such as `roles.set`. */
	action: AuditAction;
	reason?: string | undefined;
}

/**
 * Adds a member's new version to the transaction: the member, its signal and one audit entry, always together, and
 * where it ends sessions, from which version on they count.
 * @param before the member as stored, or null when this is its first version: nothing counts as synced then until
 * sync has looked
 */
export function recordVersion(
	tx: Transaction,
	services: Services,
	{ by, change, action, reason }: Occasion,
	before: StoredMember | null,
	after: StoredMember,
): void {
	const { member, signal, revocation } = refs(services.db);
	const at = FieldValue.serverTimestamp();
	tx.set(member(after.uid), { ...after, updatedAt: at, ...(before === null && { createdAt: at }) });
	tx.set(
		signal(after.uid),
		{ version: after.version, updatedAt: at, change, ...(before === null && { syncedVersion: 0 }) },
		{ merge: true },
	);
	// As sync, which revokes the refresh tokens for these two.
	if (change === "revoked" || change === "status") tx.set(revocation(after.uid), { version: after.version });
	writeAudit(tx, services, {
		actor: actorOf(by),
		target: after.uid,
		action,
		before: before && auditState(before),
		after: auditState(after),
		reason: reason || null,
		version: after.version,
	});
}
