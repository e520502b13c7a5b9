import type { Auth, UserRecord } from "firebase-admin/auth";
import type { StoredMember, StoredSignal } from "./documents.ts";

/** What an account needs beyond its claims for a member's last version to be in force. */
export interface AccountNeeds {
	/** True or false to disable or enable the account, undefined to leave it: an operator may have disabled it too. */
	disabled?: boolean;
	/** Whether its refresh tokens are to be revoked. */
	revoke: boolean;
}

/**
 * @param disabledByUs whether this very sync has disabled the account in an earlier round, for a version since passed
 */
export function accountNeeds(
	user: Pick<UserRecord, "disabled">,
	member: StoredMember,
	signal: StoredSignal | undefined,
	disabledByUs: boolean,
): AccountNeeds {
	const owed = signal !== undefined && signal.syncedVersion < member.version ? signal.change : undefined;
	if (member.status === "suspended") return { disabled: user.disabled ? undefined : true, revoke: owed !== undefined };
	const enable = user.disabled && (owed === "status" || disabledByUs);
	// A change of status that was not yet synced may have taken a revocation in.
	return { disabled: enable ? false : undefined, revoke: owed === "revoked" || owed === "status" };
}

export async function settleAccount(auth: Auth, uid: string, { disabled, revoke }: AccountNeeds): Promise<void> {
	if (disabled !== undefined) await auth.updateUser(uid, { disabled });
	if (revoke) await auth.revokeRefreshTokens(uid);
}
