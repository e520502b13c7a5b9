import { encodeClaims, type Permission, permissionsOf, RolecallError } from "@rolecall/policy";
import type { DocumentSnapshot, Transaction } from "firebase-admin/firestore";
import type { Services } from "../services.ts";
import { claimsSource, refs, type StoredMember, type StoredSecurityState } from "./documents.ts";

/** Who calls, as their verified ID token names them. What they may do is read from their member, never from the token. */
export interface Caller {
	uid: string;
	email: string | null;
	/** The token's `auth_time`, epoch seconds. */
	authTime: number;
}

/**
 * The caller's permissions at this moment, from the documents that the transaction has read.
 * @param needed null for what every active member may do
 * @throws RolecallError `permission-denied` when the caller is no active member or lacks `needed`
 * @throws RolecallError `failed-precondition` in a lockdown, or when the caller signed in before `minAuthTime`
 */
export function authorize(
	caller: Caller,
	needed: Permission | null,
	memberSnapshot: DocumentSnapshot<StoredMember>,
	securitySnapshot: DocumentSnapshot<StoredSecurityState>,
	nowMs: number,
): Permission[] {
	const member = memberSnapshot.data();
	if (member?.status !== "active") throw new RolecallError(member === undefined ? "not-a-member" : "suspended");
	const held = permissionsAt(member, nowMs);
	if (needed !== null && !held.includes(needed)) {
		throw new RolecallError("lacks-permission", `You lack the permission ${needed}.`);
	}
	const security = securitySnapshot.data();
	const minAuthTime = security?.minAuthTime?.toMillis() ?? 0;
	if (caller.authTime * 1000 < minAuthTime) {
		throw new RolecallError("signed-out", "Everyone was signed out; sign in again.");
	}
	if (security?.lockdown === true && !held.includes("security.manage")) {
		throw new RolecallError("lockdown", "The app is in lockdown; try again when it has ended.");
	}
	return held;
}

/** The permissions of a member at this moment: none while suspended, none of a role that has ended. */
export function permissionsAt(member: StoredMember, nowMs: number): Permission[] {
	return permissionsOf(encodeClaims(claimsSource(member), nowMs).roles);
}

/**
 * Reads the caller's member and the security state in the transaction that makes a change, and judges them.
 * @throws RolecallError as {@link authorize}
 */
export async function authorizeIn(
	tx: Transaction,
	{ db, now }: Services,
	caller: Caller,
	needed: Permission,
): Promise<Permission[]> {
	const [member, security] = await Promise.all([tx.get(refs(db).member(caller.uid)), tx.get(refs(db).security())]);
	return authorize(caller, needed, member, security, now());
}
