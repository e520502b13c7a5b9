import { type MemberData, nameOf } from "../../shared/member.ts";

/** The one among these that a text means: by the whole address or name, or as the only one; null where that is not clear. */
export function meant(people: readonly MemberData[], text: string): MemberData | null {
	const wanted = text.toLowerCase();
	const exact = people.filter(
		({ email, displayName }) => email === wanted || displayName?.trim().toLowerCase() === wanted,
	);
	// Part of an address is no name of anybody: it may be an address of its own.
	const candidates = exact.length > 0 || text.includes("@") ? exact : people;
	return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/** How a person stands in the list: two of one name differ by their address. */
export function labelOf(member: MemberData): string {
	const name = nameOf(member) ?? member.uid;
	return member.email === null || member.email === name ? name : `${name} · ${member.email}`;
}
