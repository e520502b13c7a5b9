import { isRole } from "@rolecall/policy";
import { fold } from "../../shared/fold.ts";
import { wordsOf } from "../../shared/matching.ts";
import { type MemberData, nameOf, roleEndsOf } from "../../shared/member.ts";
import { grantsOf } from "../../shared/roleDiff.ts";
import { texts } from "../../shared/texts.ts";
import type { MembersSearch, Sort } from "./search.ts";

export { grantsOf, roleEndsOf };

/** A member with what searching and sorting need, made once: at thousands of them it is what takes the time. */
export interface MemberEntry {
	member: MemberData;
	/** The shown name, folded. */
	name: string;
	/** Name and email, folded. */
	text: string;
}

export function entryOf(member: MemberData): MemberEntry {
	const name = fold(memberName(member));
	return { member, name, text: `${name} ${fold(member.email ?? "")}` };
}

/** The name to show: what they call themselves, else their email. */
export function memberName(member: Pick<MemberData, "displayName" | "email">): string {
	return nameOf(member) ?? texts.members.unnamed;
}

/** The element id of a member's row, for giving the focus back to it. */
export function memberRowId(uid: string): string {
	return `member-${uid}`;
}

/** Sorted anew; equal ones by name. */
export function sortEntries(entries: readonly MemberEntry[], sort: Sort): MemberEntry[] {
	const key = SORT_KEYS[sort];
	return [...entries].sort((a, b) => compare(key(a), key(b)) || compare(a.name, b.name));
}

const SORT_KEYS: Record<Sort, (entry: MemberEntry) => string | number> = {
	name: (entry) => entry.name,
	email: ({ member }) => member.email ?? "",
	changed: ({ member }) => -member.updatedAt.toMillis(),
	joined: ({ member }) => -member.createdAt.toMillis(),
	ends: ({ member }) => member.nextExpiry?.toMillis() ?? Number.POSITIVE_INFINITY,
};

/** Those that a search is about, in the order given: each word of it stands somewhere in the name or the email. */
export function filterEntries(
	entries: readonly MemberEntry[],
	{ q = "", role, status }: MembersSearch,
	nowMs: number,
): MemberEntry[] {
	const wanted = wordsOf(q);
	return entries.filter(
		({ member, text }) =>
			wanted.every((word) => text.includes(word)) &&
			(status === undefined || member.status === status) &&
			(role === undefined || holds(member, role, nowMs)),
	);
}

function holds(member: MemberData, role: string, nowMs: number): boolean {
	const ends = roleEndsOf(member, nowMs);
	return isRole(role) ? ends[role] !== undefined : Object.keys(ends).length === 0;
}

function compare(a: string | number, b: string | number): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
