import { type Firestore, getDocs, limit, orderBy, type Query, query, where } from "firebase/firestore";
import { type MemberData, membersOf } from "./member.ts";

/** Sorts after whatever may follow in a text. */
const LAST = "\uf8ff";

/**
 * Members whose email or name begins with what was typed, each once. Firestore compares letter by letter, so names are
 * looked for in the spellings that names have: that finds most people without reading all of them.
 */
export async function findMembers(firestore: Firestore, typed: string, max: number): Promise<MemberData[]> {
	const beginning = (field: "email" | "displayName", text: string): Query<MemberData> =>
		query(membersOf(firestore), where(field, ">=", text), where(field, "<", text + LAST), orderBy(field), limit(max));
	const queries = spellings(typed).map((name) => beginning("displayName", name));
	if (!/\s/.test(typed)) queries.unshift(beginning("email", typed.toLowerCase()));
	const answers = await Promise.all(queries.map((wanted) => getDocs(wanted)));
	const found = answers.flatMap(({ docs }) => docs.map((member) => member.data()));
	return [...new Map(found.map((member) => [member.uid, member])).values()].slice(0, max);
}

/** How a name may be written that was typed like this: as it is, with capitals, and with the family name first. */
export function spellings(typed: string): string[] {
	const words = typed.split(/\s+/).filter(Boolean).map(capitalised);
	const lastFirst = [...words.slice(-1), ...words.slice(0, -1)];
	return [...new Set([typed, words.join(" "), lastFirst.join(" ")])];
}

function capitalised(word: string): string {
	const [first = "", ...rest] = word;
	return first.toUpperCase() + rest.join("");
}
