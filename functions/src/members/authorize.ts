import { encodeClaims, type Permission, permissionsOf, RolecallError } from "@rolecall/policy";
import type { DocumentSnapshot, Firestore, Transaction } from "firebase-admin/firestore";
import type { Services } from "../services.ts";
import { claimsSource, refs, type StoredMember, type StoredRevocation, type StoredSecurityState } from "./documents.ts";

/** Who calls, as their verified ID token names them. What they may do is read from their member, never from the token. */
export interface Caller {
	uid: string;
	email: string | null;
	/** The token's `auth_time`, epoch seconds. */
	authTime: number;
	/** The token's `claimsVersion`, 0 where it has none. */
	claimsVersion: number;
}

/** The documents that a caller is judged by. */
export interface CallerDocuments {
	member: DocumentSnapshot<StoredMember>;
	security: DocumentSnapshot<StoredSecurityState>;
	revocation: DocumentSnapshot<StoredRevocation>;
}

/**
 * The caller's permissions at this moment, from the documents that the transaction has read.
 * @param needed null for what every active member may do
 * @throws RolecallError `permission-denied` when the caller is no active member or lacks `needed`
 * @throws RolecallError `failed-precondition` in a lockdown, when the caller signed in before `minAuthTime`, or when
 * the token is of a session that has been ended
 */
export function authorize(
	caller: Caller,
	needed: Permission | null,
	documents: CallerDocuments,
	nowMs: number,
): Permission[] {
	const member = documents.member.data();
	if (member?.status !== "active") throw new RolecallError(member === undefined ? "not-a-member" : "suspended");
	const held = permissionsAt(member, nowMs);
	if (needed !== null && !held.includes(needed)) {
		throw new RolecallError("lacks-permission", `You lack the permission ${needed}.`);
	}
	// Only what ended sessions counts: whose roles were changed a moment ago is served by the token they have.
	if (caller.claimsVersion < (documents.revocation.data()?.version ?? 0)) {
		throw new RolecallError("session-ended", "This session was ended; sign in again.");
	}
	const security = documents.security.data();
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

/** Reads what the caller is judged by in the transaction that makes a change. */
export async function readCaller(tx: Transaction, db: Firestore, uid: string): Promise<CallerDocuments> {
	const ref = refs(db);
	const [member, security, revocation] = await Promise.all([
		tx.get(ref.member(uid)),
		tx.get(ref.security()),
		tx.get(ref.revocation(uid)),
	]);
	return { member, security, revocation };
}

/**
 * Reads the caller in the transaction that makes a change, and judges them.
 * @throws RolecallError as {@link authorize}
 */
export async function authorizeIn(
	tx: Transaction,
	{ db, now }: Services,
	caller: Caller,
	needed: Permission,
): Promise<Permission[]> {
	return authorize(caller, needed, await readCaller(tx, db, caller.uid), now());
}
