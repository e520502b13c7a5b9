import { type CallableInput, type ChangeResult, type Role, RolecallError } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import type { Services } from "../services.ts";
import type { Caller } from "./authorize.ts";
import { changeRoles } from "./changeRoles.ts";
import type { Access } from "./decide.ts";
import type { StoredMember } from "./documents.ts";
import { refuseBeyondOwn } from "./grants.ts";

/**
 * Gives a member exactly these roles.
 * @throws RolecallError as `changeMember`, `invalid-argument` for an end in the past, `permission-denied` for a role
 * that carries a permission the caller lacks
 */
export function setRoles(
	services: Services,
	by: Caller | "system",
	{ uid, roles, reason, expectedVersion }: CallableInput<"setRoles">,
): Promise<ChangeResult> {
	const ends = new Map(roles.map(({ role, expiresAt }) => [role, expiresAt ? Date.parse(expiresAt) : null]));
	return changeRoles(services, {
		uid,
		by,
		reason,
		expectedVersion,
		roles(member, held, nowMs, grantedBy) {
			refuseEnded(roles, nowMs);
			const changed = changedRoles(member, ends);
			refuseBeyondOwn(changed, held);
			return grant(member, ends, changed, grantedBy, nowMs);
		},
	});
}

type Ends = ReadonlyMap<Role, number | null>;

function refuseEnded(roles: CallableInput<"setRoles">["roles"], nowMs: number): void {
	const details = roles.flatMap(({ expiresAt }, index) =>
		expiresAt !== undefined && Date.parse(expiresAt) <= nowMs
			? [{ path: `roles.${index}.expiresAt`, problem: "must be in the future" }]
			: [],
	);
	if (details.length > 0) throw new RolecallError("invalid-argument", undefined, { details });
}

/** Roles added, removed, or given another end. */
function changedRoles(member: StoredMember, ends: Ends): Set<Role> {
	const before = Object.keys(member.roles) as Role[];
	return new Set(
		[...before, ...ends.keys()].filter((role) => {
			const grant = member.roles[role];
			if (grant === undefined || !ends.has(role)) return true;
			return (grant.expiresAt?.toMillis() ?? null) !== ends.get(role);
		}),
	);
}

function grant(member: StoredMember, ends: Ends, changed: Set<Role>, by: string, nowMs: number): Access["roles"] {
	const grants: Access["roles"] = {};
	for (const [role, end] of ends) {
		const kept = changed.has(role) ? undefined : member.roles[role];
		grants[role] = kept ?? {
			grantedAt: Timestamp.fromMillis(nowMs),
			grantedBy: by,
			expiresAt: end === null ? null : Timestamp.fromMillis(end),
		};
	}
	return grants;
}
