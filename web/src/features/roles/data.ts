import type { Role } from "@rolecall/policy";
import {
	type Firestore,
	getCountFromServer,
	limit,
	orderBy,
	type Query,
	query,
	Timestamp,
	where,
} from "firebase/firestore";
import { type MemberData, membersOf } from "../../shared/member.ts";

/** Who was given the role last; the fields of a map have indexes of their own. */
export function latestHolders(firestore: Firestore, role: Role, max: number): Query<MemberData> {
	return query(membersOf(firestore), orderBy(`roles.${role}.grantedAt`, "desc"), limit(max));
}

/**
 * How many hold the role now: those who have it less those whose end has passed and is still to be tidied up. Two
 * counts cost as little as two reads for each thousand members.
 * Source: https://firebase.google.com/docs/firestore/pricing#aggregation_queries
 */
export async function countHolders(firestore: Firestore, role: Role, nowMs: number): Promise<number> {
	const members = membersOf(firestore);
	const [all, over] = await Promise.all([
		getCountFromServer(query(members, orderBy(`roles.${role}.grantedAt`))),
		getCountFromServer(query(members, where(`roles.${role}.expiresAt`, "<=", Timestamp.fromMillis(nowMs)))),
	]);
	return all.data().count - over.data().count;
}
