import { type AuditAction, EVERYONE, type SecurityAudit } from "@rolecall/policy";
import { FieldValue, Timestamp, type Transaction } from "firebase-admin/firestore";
import type { Services } from "../services.ts";
import { putOut } from "../tasks/outbox.ts";
import { actorOf, writeAudit } from "./audit.ts";
import { authorize, type Caller, readCaller } from "./authorize.ts";
import { refs, type StoredSecurityState } from "./documents.ts";

type Setting = Pick<StoredSecurityState, "lockdown" | "minAuthTime">;

/**
 * Opens or ends a lockdown: during one, only those with security.manage pass *current* rules and callables.
 * @throws RolecallError `permission-denied`, `failed-precondition`
 */
export async function setLockdown(
	services: Services,
	by: Caller,
	{ lockdown, reason }: { lockdown: boolean; reason: string },
): Promise<{ lockdown: boolean }> {
	const action = lockdown ? "security.lockdown" : "security.unlocked";
	await setSecurityState(services, by, action, reason, (state) => ({ ...state, lockdown }));
	return { lockdown };
}

/**
 * From now on *current* rules and callables refuse everybody who signed in before this moment: one document, however
 * many members there are. Their refresh tokens are revoked in the background.
 * @throws RolecallError `permission-denied`, `failed-precondition`
 */
export async function requireNewSignIns(services: Services, by: Caller, reason: string): Promise<void> {
	const minAuthTime = Timestamp.fromMillis(services.now());
	const task = { signedInBefore: minAuthTime.toMillis() };
	await setSecurityState(
		services,
		by,
		"security.everyoneSignedOut",
		reason,
		(state) => ({ ...state, minAuthTime }),
		(tx) => putOut(tx, services, { queue: "revokeRefreshTokens", task }),
	);
}

function setSecurityState(
	services: Services,
	by: Caller,
	action: AuditAction,
	reason: string,
	next: (state: Setting) => Setting,
	alongside?: (tx: Transaction) => void,
): Promise<void> {
	const { security } = refs(services.db);
	return services.db.runTransaction(async (tx) => {
		const documents = await readCaller(tx, services.db, by.uid);
		authorize(by, "security.manage", documents, services.now());
		const state = documents.security.data();
		const before: Setting = { lockdown: state?.lockdown ?? false, minAuthTime: state?.minAuthTime ?? null };
		const after = next(before);
		if (after.lockdown === before.lockdown && after.minAuthTime === before.minAuthTime) return;
		alongside?.(tx);
		tx.set(security(), { ...after, updatedAt: FieldValue.serverTimestamp(), updatedBy: by.uid });
		writeAudit(tx, services, {
			actor: actorOf(by),
			target: EVERYONE,
			action,
			before: audited(before),
			after: audited(after),
			reason,
			version: 0,
		});
	});
}

function audited({ lockdown, minAuthTime }: Setting): SecurityAudit {
	return { lockdown, minAuthTime: minAuthTime?.toDate().toISOString() ?? null };
}
