import { CLAIMS_SCHEMA, DEFAULT_ROLES } from "@rolecall/policy";
import { FieldValue, Timestamp } from "firebase-admin/firestore";
import type { Services } from "../services.ts";
import { auditState, writeAudit } from "./audit.ts";
import { refs, type StoredMember } from "./documents.ts";
import type { Profile } from "./users.ts";

/** A member as nobody has decided anything about it yet: the default roles, version 0, not stored. */
export function blankMember(profile: Profile, nowMs: number): StoredMember {
	const now = Timestamp.fromMillis(nowMs);
	return {
		uid: profile.uid,
		email: profile.email ?? null,
		displayName: profile.displayName ?? null,
		photoURL: profile.photoURL ?? null,
		roles: Object.fromEntries(
			DEFAULT_ROLES.map((role) => [role, { grantedAt: now, grantedBy: "system", expiresAt: null }]),
		),
		status: "active",
		version: 0,
		claimsSchema: CLAIMS_SCHEMA,
		nextExpiry: null,
		createdAt: now,
		updatedAt: now,
	};
}

/**
 * The member of this account, created at version 1 with the default roles when there is none. Safe to call from
 * several places at once: one creates, the others get what it made.
 */
export async function ensureMember(services: Services, profile: Profile): Promise<StoredMember> {
	const { member, signal } = refs(services.db);
	return services.db.runTransaction(async (tx) => {
		const existing = (await tx.get(member(profile.uid))).data();
		if (existing !== undefined) return existing;
		const created: StoredMember = { ...blankMember(profile, services.now()), version: 1 };
		const at = FieldValue.serverTimestamp();
		tx.create(member(profile.uid), { ...created, createdAt: at, updatedAt: at });
		// Claims are in Auth only once sync has looked: until then nothing is called synced.
		tx.set(signal(profile.uid), { version: 1, syncedVersion: 0, updatedAt: at, change: "created" });
		writeAudit(tx, services, {
			actor: "system",
			target: profile.uid,
			action: "member.created",
			before: null,
			after: auditState(created),
			reason: null,
			version: 1,
		});
		return created;
	});
}
