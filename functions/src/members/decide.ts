import {
	CLAIMS_SCHEMA,
	claimsBytes,
	encodeClaims,
	MAX_CLAIMS_BYTES,
	mergeClaims,
	PERMISSIONS,
	type Permission,
	RolecallError,
} from "@rolecall/policy";
import type { UserRecord } from "firebase-admin/auth";
import type { DocumentReference, DocumentSnapshot, Transaction } from "firebase-admin/firestore";
import type { Services } from "../services.ts";
import { authorize, type CallerDocuments } from "./authorize.ts";
import { blankMember } from "./create.ts";
import { claimsSource, grantEnds, nextExpiryOf, refs, type StoredMember, type StoredSignal } from "./documents.ts";
import { refuseLosingLastAdmin } from "./lastAdmin.ts";
import { inTurn } from "./queue.ts";
import { type Occasion, recordVersion } from "./record.ts";
import { owedChange } from "./signal.ts";
import { findUser, noSuchUser, type Profile } from "./users.ts";

/** The part of a member that a change decides. */
export type Access = Pick<StoredMember, "roles" | "status">;

/** What a decision needs of an account. */
export interface Account extends Profile {
	customClaims?: Record<string, unknown> | undefined;
}

export interface ChangeRequest extends Occasion {
	/** Whose access changes. */
	uid: string;
	/** The permission that `by` must have, null for none; Rolecall's own operator, `system`, has all. */
	needs: Permission | null;
	expectedVersion?: number | undefined;
	/** The account, where the caller has it at hand, as a blocking function does before the account exists. */
	account?: Account;
	/**
	 * Other documents of the same decision, written also when no version comes of it. `read` comes after the check of
	 * permission, and may refuse.
	 */
	alongside?: { read(tx: Transaction): Promise<void>; write(tx: Transaction): void };
	/** True makes a new version even when roles and status stay as they are: what the old tokens say then ends. */
	always?: boolean;
	/** The access asked for. Throws a RolecallError to refuse; called again when the transaction is retried. */
	apply(member: StoredMember, held: readonly Permission[], nowMs: number): Access;
}

export interface Decision {
	member: StoredMember;
	changed: boolean;
	/** Where the account is owed nothing but claims: the account, asked for while the decision is committed. */
	account?: Promise<UserRecord | null>;
}

/**
 * Step 1 of a change: one transaction that writes the member at the next version, its signal and one audit entry.
 * From its commit on, every *current* rule refuses tokens of the version before. Asking for what already is writes
 * nothing.
 * @throws RolecallError `not-found`, `permission-denied`, `failed-precondition`, `aborted` (with `details.version`),
 * `resource-exhausted` (with `details.bytes`); nothing is written then
 */
export async function decide(services: Services, request: ChangeRequest): Promise<Decision> {
	// The account is only needed for its foreign claims and its profile; fetched beside the transaction's reads.
	const user: Promise<Account | null> = request.account
		? Promise.resolve(request.account)
		: findUser(services.auth, request.uid);
	user.catch(() => {}); // Awaited below; an early failure must not count as unhandled meanwhile.
	return inTurn(request.uid, () =>
		services.db.runTransaction((tx) => decideIn(tx, services, request, user), { maxAttempts: MAX_ATTEMPTS }),
	);
}

/** Contention on one member is short and rare; a change should outlast it rather than be given back to the admin. */
const MAX_ATTEMPTS = 20;

async function decideIn(
	tx: Transaction,
	services: Services,
	request: ChangeRequest,
	pendingUser: Promise<Account | null>,
): Promise<Decision> {
	const { uid, by } = request;
	const { member, signal, security, revocation } = refs(services.db);
	const callerRefs =
		by === "system" ? [] : [security(), revocation(by.uid), ...(by.uid === uid ? [] : [member(by.uid)])];
	// One request for all of them: reads sent one by one would wait for the first to open the transaction.
	const [targetSnapshot, signalSnapshot, securitySnapshot, revocationSnapshot, callerSnapshot] = (await tx.getAll(
		...([member(uid), signal(uid), ...callerRefs] as DocumentReference[]),
	)) as [
		CallerDocuments["member"],
		DocumentSnapshot<StoredSignal>,
		CallerDocuments["security"],
		CallerDocuments["revocation"],
		CallerDocuments["member"]?,
	];
	const nowMs = services.now();
	const documents = {
		member: callerSnapshot ?? targetSnapshot,
		security: securitySnapshot,
		revocation: revocationSnapshot,
	};
	const held = by === "system" ? PERMISSIONS : authorize(by, request.needs, documents, nowMs);
	const user = await pendingUser;
	if (user === null) throw noSuchUser();
	await request.alongside?.read(tx);

	const before = targetSnapshot.data() ?? blankMember(user, nowMs);
	if (request.expectedVersion !== undefined && request.expectedVersion !== before.version) {
		throw new RolecallError("changed-meanwhile", undefined, { details: { version: before.version } });
	}
	const access = request.apply(before, held, nowMs);
	if (targetSnapshot.exists && !request.always && sameAccess(before, access)) {
		request.alongside?.write(tx);
		return { member: before, changed: false };
	}
	const after = advance(before, access);
	refuseOversizedClaims(user, after, nowMs);
	await refuseLosingLastAdmin(tx, services, before, after, nowMs);
	request.alongside?.write(tx);
	const change = owedChange(signalSnapshot.data(), request.change);
	recordVersion(tx, services, { ...request, change }, targetSnapshot.exists ? before : null, after);
	if (change !== "roles" || after.status !== "active") return { member: after, changed: true };
	const account = findUser(services.auth, uid);
	account.catch(() => {}); // Awaited after the commit, which may fail first.
	return { member: after, changed: true, account };
}

function sameAccess(a: Access, b: Access): boolean {
	const [left, right] = [grantEnds(a.roles), grantEnds(b.roles)];
	const roles = new Set([...Object.keys(left), ...Object.keys(right)]) as Set<keyof typeof left>;
	return a.status === b.status && [...roles].every((role) => left[role] === right[role]);
}

function advance(before: StoredMember, access: Access): StoredMember {
	return {
		...before,
		...access,
		version: before.version + 1,
		claimsSchema: CLAIMS_SCHEMA,
		nextExpiry: nextExpiryOf(access.roles),
	};
}

function refuseOversizedClaims(user: Account, after: StoredMember, nowMs: number): void {
	const bytes = claimsBytes(mergeClaims(user.customClaims, encodeClaims(claimsSource(after), nowMs)));
	if (bytes <= MAX_CLAIMS_BYTES) return;
	throw new RolecallError(
		"claims-too-large",
		`The account's claims would have ${bytes} bytes; at most ${MAX_CLAIMS_BYTES} fit. Take a role or another claim away first.`,
		{ details: { bytes } },
	);
}
