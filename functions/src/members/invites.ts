import { type AuditState, type CallableInput, missingToGrant, type Role, RolecallError } from "@rolecall/policy";
import { type DocumentReference, FieldValue, Timestamp, type Transaction } from "firebase-admin/firestore";
import { logger } from "firebase-functions";
import type { Services } from "../services.ts";
import { type AuditRecord, actorOf, writeAudit } from "./audit.ts";
import { authorizeIn, type Caller, permissionsAt } from "./authorize.ts";
import { type Account, decide } from "./decide.ts";
import { refs, type StoredInvite } from "./documents.ts";
import { refuseBeyondOwn, withGrant } from "./grants.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long an invite waits when nobody says otherwise. */
const DEFAULT_LIFE_MS = 14 * DAY_MS;
/** More open invites of one address than this are left for the next sign-in. */
const MAX_AT_ONCE = 20;

/** @throws RolecallError `permission-denied`, `failed-precondition`, `invalid-argument` for an end in the past */
export async function inviteMember(
	services: Services,
	by: Caller,
	{ email, roles, expiresAt }: CallableInput<"inviteMember">,
): Promise<{ inviteId: string }> {
	const invite = refs(services.db).invites().doc();
	const nowMs = services.now();
	const endMs = expiresAt === undefined ? nowMs + DEFAULT_LIFE_MS : Date.parse(expiresAt);
	if (endMs <= nowMs) {
		const details = [{ path: "expiresAt", problem: "must be in the future" }];
		throw new RolecallError("invalid-argument", undefined, { details });
	}
	await services.db.runTransaction(async (tx) => {
		refuseBeyondOwn(roles, await authorizeIn(tx, services, by, "members.manage"));
		tx.create(invite, {
			email,
			roles,
			expiresAt: Timestamp.fromMillis(endMs),
			invitedBy: by.uid,
			createdAt: FieldValue.serverTimestamp(),
			acceptedBy: null,
		});
		writeAudit(
			tx,
			services,
			inviteAudit(by, email, { action: "invite.created", before: null, after: promised(roles) }),
		);
	});
	return { inviteId: invite.id };
}

/** @throws RolecallError `not-found`, `permission-denied`, `failed-precondition` when it has been accepted */
export async function cancelInvite(services: Services, by: Caller, inviteId: string): Promise<{ inviteId: string }> {
	const ref = refs(services.db).invite(inviteId);
	await services.db.runTransaction(async (tx) => {
		const held = await authorizeIn(tx, services, by, "members.manage");
		const invite = (await tx.get(ref)).data();
		if (invite === undefined) throw new RolecallError("no-such-invite", "There is no such invite.");
		if (invite.acceptedBy !== null) throw new RolecallError("already-accepted", "The invite has been accepted.");
		refuseBeyondOwn(invite.roles, held);
		tx.delete(ref);
		const change = { action: "invite.cancelled", before: promised(invite.roles), after: null } as const;
		writeAudit(tx, services, inviteAudit(by, invite.email, change));
	});
	return { inviteId };
}

/**
 * Gives a person the roles that wait for their address. Only a verified address counts: else whoever registers it
 * first would take them. An invite whose sender may no longer grant its roles is left alone. One whose roles are all
 * held already is accepted all the same: else it would give them back after an admin has taken them away.
 */
export async function acceptInvites(services: Services, account: Account & { emailVerified?: boolean }): Promise<void> {
	if (!account.email || account.emailVerified !== true) return;
	const { email } = account;
	const open = await refs(services.db)
		.invites()
		.where("email", "==", email.toLowerCase())
		.where("acceptedBy", "==", null)
		.where("expiresAt", ">", Timestamp.fromMillis(services.now()))
		.limit(MAX_AT_ONCE)
		.get();
	if (open.empty) return;
	const found = open.docs.map((doc) => doc.ref);
	try {
		await accept(services, account, found);
	} catch (error) {
		if (!(error instanceof RolecallError)) throw error;
		// Such as claims that would be too long. The invite waits; whoever is signing in should not.
		logger.warn("invites are left for the next sign-in", { uid: account.uid, code: error.code });
	}
}

async function accept(services: Services, account: Account, found: DocumentReference<StoredInvite>[]): Promise<void> {
	const { uid } = account;
	let valid: Invitation[] = [];
	await decide(services, {
		uid,
		account,
		by: "system",
		needs: "members.manage",
		change: "roles",
		action: "invite.accepted",
		alongside: {
			async read(tx) {
				valid = await stillValid(tx, services, found);
			},
			write(tx) {
				for (const { ref } of valid) tx.update(ref, { acceptedBy: uid });
			},
		},
		apply(member, _held, nowMs) {
			let { roles } = member;
			for (const { invite } of valid) {
				for (const role of invite.roles) roles = withGrant(roles, role, { endMs: null, by: invite.invitedBy, nowMs });
			}
			return { status: member.status, roles };
		},
	});
}

interface Invitation {
	ref: DocumentReference<StoredInvite>;
	invite: StoredInvite;
}

async function stillValid(
	tx: Transaction,
	services: Services,
	found: DocumentReference<StoredInvite>[],
): Promise<Invitation[]> {
	const nowMs = services.now();
	const invitations = (await tx.getAll(...found)).flatMap((snapshot) => {
		const invite = snapshot.data() as StoredInvite | undefined;
		if (invite === undefined || invite.acceptedBy !== null || invite.expiresAt.toMillis() <= nowMs) return [];
		return [{ ref: snapshot.ref as DocumentReference<StoredInvite>, invite }];
	});
	const backed = await Promise.all(invitations.map(({ invite }) => isBacked(tx, services, invite, nowMs)));
	return invitations.filter((_, index) => backed[index]);
}

async function isBacked(tx: Transaction, { db }: Services, invite: StoredInvite, nowMs: number): Promise<boolean> {
	if (invite.invitedBy === "system") return true;
	const sender = (await tx.get(refs(db).member(invite.invitedBy))).data();
	if (sender === undefined) return false;
	const held = permissionsAt(sender, nowMs);
	return held.includes("members.manage") && invite.roles.every((role) => missingToGrant(role, held).length === 0);
}

function inviteAudit(by: Caller, target: string, change: Pick<AuditRecord, "action" | "before" | "after">) {
	return { actor: actorOf(by), target, reason: null, version: 0, ...change };
}

/** What waits for an address, as the audit has it: roles that an invite gives have no end. */
function promised(roles: readonly Role[]): AuditState {
	return { roles: Object.fromEntries(roles.map((role) => [role, null])), status: "active" };
}
