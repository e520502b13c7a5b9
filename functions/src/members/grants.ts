import { missingToGrant, type Permission, type Role, RolecallError } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import type { StoredMember } from "./documents.ts";

/**
 * Nobody grants or removes a role that carries a permission they lack.
 * @throws RolecallError `permission-denied`
 */
export function refuseBeyondOwn(roles: Iterable<Role>, held: readonly Permission[]): void {
	for (const role of roles) {
		const missing = missingToGrant(role, held);
		if (missing.length === 0) continue;
		throw new RolecallError("beyond-own", `To grant or remove ${role} you need ${missing.join(", ")}.`);
	}
}

/** The member's roles with one more; of a role held already, the later end counts. */
export function withGrant(
	roles: StoredMember["roles"],
	role: Role,
	{ endMs, by, nowMs }: { endMs: number | null; by: string; nowMs: number },
): StoredMember["roles"] {
	const held = roles[role];
	if (held !== undefined && (held.expiresAt === null || (endMs !== null && held.expiresAt.toMillis() >= endMs))) {
		return roles;
	}
	const expiresAt = endMs === null ? null : Timestamp.fromMillis(endMs);
	return { ...roles, [role]: { grantedAt: Timestamp.fromMillis(nowMs), grantedBy: by, expiresAt } };
}
