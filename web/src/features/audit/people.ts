import { type Firestore, getDocs, limit, type Query, query, where } from "firebase/firestore";
import { type MemberData, membersOf, nameOf } from "../../shared/member.ts";

/** Most people suggested at once. */
const MAX_PEOPLE = 6;

/** After every character that a name or an address may have. */
const LAST = "\uf8ff";

/**
 * Members whose name or address begins so, a few of them. Firestore compares letter by letter, so a name is looked for
 * as it is typed and as names are written. Needs members.read; rejects as Firestore does.
 */
export async function peopleLike(firestore: Firestore, text: string): Promise<MemberData[]> {
	const names = new Set([text, titled(text)]);
	const queries = [
		...[...names].map((name) => beginning(firestore, "displayName", name)),
		beginning(firestore, "email", text.toLowerCase()),
	];
	const found = (await Promise.all(queries.map((each) => getDocs(each)))).flatMap(({ docs }) => docs);
	const people = new Map(found.map((each) => [each.id, each.data()]));
	return [...people.values()].slice(0, MAX_PEOPLE);
}

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

/** With a capital at the beginning of each word. */
export function titled(text: string): string {
	return text.replace(/(^|[\s-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function beginning(firestore: Firestore, field: "displayName" | "email", text: string): Query<MemberData> {
	return query(membersOf(firestore), where(field, ">=", text), where(field, "<=", text + LAST), limit(MAX_PEOPLE));
}
