import { COLLECTIONS, type Member, paths } from "@rolecall/policy";
import {
	collection,
	type DocumentReference,
	doc,
	type Firestore,
	limit,
	orderBy,
	type Query,
	query,
	type Timestamp,
} from "firebase/firestore";
import { typed } from "../../shared/converters.ts";

export type MemberData = Member<Timestamp>;

/** The members by email. */
export function membersQuery(firestore: Firestore, max: number): Query<MemberData> {
	return query(
		collection(firestore, COLLECTIONS.members).withConverter(typed<MemberData>()),
		orderBy("email"),
		limit(max),
	);
}

export function memberRef(firestore: Firestore, uid: string): DocumentReference<MemberData> {
	return doc(firestore, paths.member(uid)).withConverter(typed<MemberData>());
}
