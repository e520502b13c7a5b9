import { isRole, ROLES, type Role } from "@rolecall/policy";
import type { RoleEnds } from "../../shared/roleDiff.ts";
import { texts } from "../../shared/texts.ts";

/** As much of a member as lists and filters need; a Timestamp has `toMillis`. */
export interface MemberLike {
	email: string | null;
	displayName: string | null;
	roles: Partial<Record<Role, { expiresAt: { toMillis(): number } | null }>>;
	status: "active" | "suspended";
}

export const FILTERS = ["all", ...ROLES, "none", "suspended"] as const;
export type Filter = (typeof FILTERS)[number];

export function filterLabel(filter: Filter): string {
	if (filter === "all") return texts.members.all;
	if (filter === "none") return texts.members.noRole;
	return filter === "suspended" ? texts.members.suspended : texts.roles.name[filter];
}

/** The name to show: what they call themselves, else their email. */
export function memberName(member: Pick<MemberLike, "displayName" | "email">): string {
	return member.displayName?.trim() || member.email || texts.members.unnamed;
}

/** The element id of a member's row, for giving the focus back to it. */
export function memberRowId(uid: string): string {
	return `member-${uid}`;
}

/** The roles a member has at this moment, with their ends; a role that has ended is gone before any job removes it. */
export function roleEndsOf(member: Pick<MemberLike, "roles">, nowMs: number): RoleEnds {
	const ends: RoleEnds = {};
	for (const role of ROLES) {
		const grant = member.roles[role];
		if (!grant) continue;
		const end = grant.expiresAt?.toMillis() ?? null;
		if (end === null || end > nowMs) ends[role] = end;
	}
	return ends;
}

/** The members that match a search text and a filter, by name. */
export function selectMembers<M extends MemberLike>(
	members: readonly M[],
	search: string,
	filter: Filter,
	nowMs: number,
): M[] {
	const wanted = fold(search.trim());
	return members
		.filter((member) => matchesFilter(member, filter, nowMs))
		.filter((member) => fold(`${member.displayName ?? ""} ${member.email ?? ""}`).includes(wanted))
		.sort((a, b) => memberName(a).localeCompare(memberName(b), "en", { sensitivity: "base" }));
}

function matchesFilter(member: MemberLike, filter: Filter, nowMs: number): boolean {
	if (filter === "all") return true;
	if (filter === "suspended") return member.status === "suspended";
	const ends = roleEndsOf(member, nowMs);
	return isRole(filter) ? ends[filter] !== undefined : Object.keys(ends).length === 0;
}

/** Lower case without accents, so that "jose" finds "José". */
function fold(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
