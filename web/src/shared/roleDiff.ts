import { type Permission, permissionsOf, ROLES, type Role } from "@rolecall/policy";

/** A set of roles: role → end in epoch ms, or null for no end; roles not held are left out. */
export type RoleEnds = Partial<Record<Role, number | null>>;

export interface RoleDiff {
	gainedRoles: Role[];
	lostRoles: Role[];
	gainedPermissions: Permission[];
	lostPermissions: Permission[];
	/** Roles held before and after whose end differs. */
	endsChanged: Role[];
	/** Whether anything differs at all. */
	any: boolean;
}

/** The roles of a set, in the policy's order. */
export function rolesOf(ends: RoleEnds): Role[] {
	return ROLES.filter((role) => ends[role] !== undefined);
}

/** A set of roles as `setRoles` takes it; what has ended by now is left out. */
export function grantsOf(ends: RoleEnds, nowMs: number): { role: Role; expiresAt?: string }[] {
	return rolesOf(ends).flatMap((role) => {
		const end = ends[role];
		if (typeof end !== "number") return [{ role }];
		return end > nowMs ? [{ role, expiresAt: new Date(end).toISOString() }] : [];
	});
}

/** What changes from one set of roles to another, in roles and in what they permit together. */
export function diffRoles(before: RoleEnds, after: RoleEnds): RoleDiff {
	const had = rolesOf(before);
	const has = rolesOf(after);
	const could = permissionsOf(had);
	const can = permissionsOf(has);
	const gainedRoles = has.filter((role) => !had.includes(role));
	const lostRoles = had.filter((role) => !has.includes(role));
	const endsChanged = has.filter((role) => had.includes(role) && before[role] !== after[role]);
	return {
		gainedRoles,
		lostRoles,
		gainedPermissions: can.filter((permission) => !could.includes(permission)),
		lostPermissions: could.filter((permission) => !can.includes(permission)),
		endsChanged,
		any: gainedRoles.length + lostRoles.length + endsChanged.length > 0,
	};
}
