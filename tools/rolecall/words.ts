import type { StoredMember } from "../../functions/src/members/documents.ts";

/** One line of `list`. */
export function memberLine(member: StoredMember): string {
	return [member.email ?? member.uid, member.status, `v${member.version}`, rolesText(member) || "no role"].join("\t");
}

/** The roles by name, each with its end where it has one. */
export function rolesText({ roles }: Pick<StoredMember, "roles">): string {
	return Object.entries(roles)
		.sort(([a], [b]) => a.localeCompare(b))
		.map(([role, grant]) => (grant?.expiresAt ? `${role} until ${grant.expiresAt.toDate().toISOString()}` : role))
		.join(", ");
}

/** A member as `list --json` and other programs have it: times in ISO format. */
export function memberJson(member: StoredMember) {
	const roles = Object.entries(member.roles).map(([role, grant]) => [
		role,
		{
			grantedAt: grant?.grantedAt.toDate().toISOString(),
			grantedBy: grant?.grantedBy,
			expiresAt: grant?.expiresAt?.toDate().toISOString() ?? null,
		},
	]);
	const { uid, email, displayName, status, version } = member;
	return { uid, email, displayName, status, version, roles: Object.fromEntries(roles) };
}
