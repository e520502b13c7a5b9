import { type CallableInput, MAX_BULK, ROLES, type Role } from "@rolecall/policy";
import type { MemberData } from "../../shared/member.ts";
import { diffRoles, type RoleDiff, type RoleEnds, rolesOf } from "../../shared/roleDiff.ts";
import { grantsOf, roleEndsOf } from "./members.ts";

/** What is to happen with each role; a role left out stays as each member has it. */
export type BulkChoice = Partial<Record<Role, "add" | "remove">>;

export interface BulkChange {
	member: MemberData;
	/** The roles before the change. */
	before: RoleEnds;
	diff: RoleDiff;
}

/** One call of `bulkSetRoles`: the same for at most MAX_BULK people. */
export interface BulkStep {
	uids: string[];
	add: Role[];
	remove: Role[];
}

/** What takes a bulk change back. */
export interface BulkUndo {
	steps: BulkStep[];
	/** Those whom no step gives back what they had: each is restored on their own. */
	timed: BulkChange[];
}

function rolesTo(choice: BulkChoice, act: "add" | "remove"): Role[] {
	return ROLES.filter((role) => choice[role] === act);
}

/** Whom the choice changes and how, as they are now; whoever it leaves as they are is left out. */
export function previewBulk(members: readonly MemberData[], choice: BulkChoice, nowMs: number): BulkChange[] {
	return members
		.map((member) => {
			const before = roleEndsOf(member, nowMs);
			return { member, before, diff: changeOf(before, choice) };
		})
		.filter(({ diff }) => diff.any);
}

/** Whether the change leaves a member who had a role without any. */
export function losesAll({ before, diff }: BulkChange): boolean {
	return diff.lostRoles.length > 0 && diff.lostRoles.length === rolesOf(before).length && diff.gainedRoles.length === 0;
}

/** The server does the same in `adjustRoles`: a role added never ends, also where it had an end before. */
function changeOf(before: RoleEnds, choice: BulkChoice): RoleDiff {
	const after = { ...before };
	for (const role of rolesTo(choice, "add")) after[role] = null;
	for (const role of rolesTo(choice, "remove")) delete after[role];
	return diffRoles(before, after);
}

/** The calls that make these changes. */
export function bulkSteps(changes: readonly BulkChange[], choice: BulkChoice): BulkStep[] {
	const uids = changes.map(({ member }) => member.uid);
	return inParts({ uids, add: rolesTo(choice, "add"), remove: rolesTo(choice, "remove") });
}

/**
 * The way back from these changes: to each what they lost and from each what they gained, as the preview had it. Whom
 * it left as they were is left alone, and so is every role that the change did not touch; of one that it touched, what others have done since is lost. A
 * step gives roles without an end; so whoever lost one with an end, or only the end, is restored by
 * {@link restoration} instead.
 */
export function undoOf(changes: readonly BulkChange[]): BulkUndo {
	const alike = new Map<string, BulkStep>();
	const timed: BulkChange[] = [];
	for (const change of changes) {
		const { lostRoles: add, gainedRoles: remove } = change.diff;
		if (losesEnd(change)) {
			timed.push(change);
			continue;
		}
		const key = `${add}/${remove}`;
		const step = alike.get(key) ?? { uids: [], add, remove };
		step.uids.push(change.member.uid);
		alike.set(key, step);
	}
	return { steps: [...alike.values()].flatMap(inParts), timed };
}

function losesEnd({ before, diff }: BulkChange): boolean {
	return [...diff.lostRoles, ...diff.endsChanged].some((role) => typeof before[role] === "number");
}

/**
 * Gives a member the whole set of before back, ends included; what has ended by now stays away. Refused when anybody
 * has changed the member since, or the bulk change never reached them: it would write over what they have.
 */
export function restoration({ member, before }: BulkChange, nowMs: number): CallableInput<"setRoles"> {
	return { uid: member.uid, roles: grantsOf(before, nowMs), expectedVersion: member.version + 1 };
}

function inParts(step: BulkStep): BulkStep[] {
	return slices(step.uids, MAX_BULK).map((uids) => ({ ...step, uids }));
}

export function slices<T>(items: readonly T[], size: number): T[][] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
		items.slice(index * size, (index + 1) * size),
	);
}
