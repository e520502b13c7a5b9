/** Every permission there is. A permission names what one may do, never who one is. */
export const PERMISSIONS = [
	"articles.read",
	"articles.write",
	"articles.publish",
	"sources.read",
	"sources.write",
	"members.read",
	"members.manage",
	"audit.read",
	"security.manage",
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** The default policy. To change who may do what, change it here, then run `npm run policy` (rules are generated from it). */
export const POLICY = {
	viewer: ["articles.read"],
	editor: ["articles.read", "articles.write", "sources.read"],
	publisher: ["articles.read", "articles.write", "articles.publish", "sources.read"],
	auditor: ["members.read", "audit.read"],
	admin: PERMISSIONS,
} as const satisfies Record<string, readonly Permission[]>;

export type Role = keyof typeof POLICY;

export const ROLES = Object.keys(POLICY) as [Role, ...Role[]];

/** What a new member gets. */
export const DEFAULT_ROLES: readonly Role[] = ["viewer"];

/** The role that a project must never be left without. */
export const ADMIN_ROLE: Role = "admin";

/** Own keys only: `"constructor"` and `"__proto__"` are no roles. */
export function isRole(value: unknown): value is Role {
	return typeof value === "string" && Object.hasOwn(POLICY, value);
}

/** The permissions that these roles carry together, in the order of {@link PERMISSIONS}. */
export function permissionsOf(roles: Iterable<Role>): Permission[] {
	const held = new Set<Permission>();
	for (const role of roles) for (const permission of POLICY[role]) held.add(permission);
	return PERMISSIONS.filter((permission) => held.has(permission));
}

/** The roles that carry this permission. */
export function rolesWith(permission: Permission): Role[] {
	return ROLES.filter((role) => (POLICY[role] as readonly Permission[]).includes(permission));
}

/** The permissions of `role` that are not among `held`: whoever lacks any may neither grant nor remove the role. */
export function missingToGrant(role: Role, held: Iterable<Permission>): Permission[] {
	const have = new Set(held);
	return POLICY[role].filter((permission) => !have.has(permission));
}
