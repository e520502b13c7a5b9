import type { Problem } from "@rolecall/policy";
import type { StoredMember } from "../../functions/src/members/documents.ts";
import type { Drift } from "../../functions/src/members/drift.ts";

/** What `check` says of each problem. */
const PROBLEM: Record<Problem, (drift: Drift) => string> = {
	"no-account": () => "member without an account",
	"no-signal": () => "no signal",
	"signal-differs": ({ memberVersion, signalVersion }) =>
		`signal at version ${signalVersion}, member at ${memberVersion}`,
	"not-synced": ({ memberVersion }) => `version ${memberVersion} not synced to Auth`,
	"claims-differ": () => "claims differ from the member",
	"still-enabled": () => "suspended, but the account is enabled",
	"no-member": () => "account without a member",
	unreadable: () => "member document is damaged",
};

/** What is wrong for one person, each problem in words. */
export function problemTexts(drift: Drift): string[] {
	return drift.problems.map((problem) => PROBLEM[problem](drift));
}

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
