import { isRole, type Role, STATUSES, type Status } from "@rolecall/policy";

export const SORTS = ["name", "email", "changed", "joined", "ends"] as const;
export type Sort = (typeof SORTS)[number];

export type RoleFilter = Role | "none";

/** What the address says of the list; what is left out is everybody, by name. */
export interface MembersSearch {
	/** Part of a name or an email. */
	q?: string;
	role?: RoleFilter;
	status?: Status;
	sort?: Sort;
}

/** Longer than any name or email address. */
const MAX_QUERY = 320;

/** Reads the address's parameters; whatever is not understood is left out. */
export function membersSearch(params: Record<string, unknown>): MembersSearch {
	const { q, role, status, sort } = params;
	const search: MembersSearch = {};
	if (typeof q === "string" && q !== "") search.q = q.slice(0, MAX_QUERY);
	if (isRoleFilter(role)) search.role = role;
	if (isOneOf(STATUSES, status)) search.status = status;
	if (isOneOf(SORTS, sort) && sort !== "name") search.sort = sort;
	return search;
}

function isRoleFilter(value: unknown): value is RoleFilter {
	return value === "none" || (typeof value === "string" && isRole(value));
}

function isOneOf<T>(values: readonly T[], value: unknown): value is T {
	return (values as readonly unknown[]).includes(value);
}
