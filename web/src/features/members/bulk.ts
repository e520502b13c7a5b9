import { ROLES, type Role } from "@rolecall/policy";
import type { MemberData } from "../../shared/member.ts";
import { diffRoles, type RoleDiff, type RoleEnds } from "../../shared/roleDiff.ts";
import { roleEndsOf } from "./members.ts";

/** What is to happen with each role; a role left out stays as each member has it. */
export type BulkChoice = Partial<Record<Role, "add" | "remove">>;

export interface BulkChange {
	member: MemberData;
	diff: RoleDiff;
}

export function rolesTo(choice: BulkChoice, act: "add" | "remove"): Role[] {
	return ROLES.filter((role) => choice[role] === act);
}

/** Whom the choice changes and how, as they are now; whoever it leaves as they are is left out. */
export function previewBulk(members: readonly MemberData[], choice: BulkChoice, nowMs: number): BulkChange[] {
	return members
		.map((member) => ({ member, diff: changeOf(roleEndsOf(member, nowMs), choice) }))
		.filter(({ diff }) => diff.any);
}

/** The server does the same in `adjustRoles`: a role added never ends, also where it had an end before. */
function changeOf(before: RoleEnds, choice: BulkChoice): RoleDiff {
	const after = { ...before };
	for (const role of rolesTo(choice, "add")) after[role] = null;
	for (const role of rolesTo(choice, "remove")) delete after[role];
	return diffRoles(before, after);
}

export function slices<T>(items: readonly T[], size: number): T[][] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
		items.slice(index * size, (index + 1) * size),
	);
}
