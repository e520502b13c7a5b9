import { CLAIMS_SCHEMA, DEFAULT_ROLES } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import type { Services } from "../services.ts";
import { refs, type StoredMember } from "./documents.ts";
import { keptOf } from "./profile.ts";
import { recordVersion } from "./record.ts";
import type { Profile } from "./users.ts";

/** A member as nobody has decided anything about it yet: the default roles, version 0, not stored. */
export function blankMember(profile: Profile, nowMs: number): StoredMember {
	const now = Timestamp.fromMillis(nowMs);
	return {
		uid: profile.uid,
		...keptOf(profile),
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
	const { member } = refs(services.db);
	return services.db.runTransaction(async (tx) => {
		const existing = (await tx.get(member(profile.uid))).data();
		if (existing !== undefined) return existing;
		const created: StoredMember = { ...blankMember(profile, services.now()), version: 1 };
		recordVersion(tx, services, { by: "system", change: "created", action: "member.created" }, null, created);
		return created;
	});
}
