import { COLLECTIONS, type Member, paths } from "@rolecall/policy";
import {
	type CollectionReference,
	collection,
	type DocumentReference,
	doc,
	type Firestore,
	type Timestamp,
} from "firebase/firestore";
import { typed } from "./converters.ts";

export type MemberData = Member<Timestamp>;

export function memberRef(firestore: Firestore, uid: string): DocumentReference<MemberData> {
	return doc(firestore, paths.member(uid)).withConverter(typed<MemberData>());
}

export function membersOf(firestore: Firestore): CollectionReference<MemberData> {
	return collection(firestore, COLLECTIONS.members).withConverter(typed<MemberData>());
}

/** What a member calls themselves, else their email; null with neither. */
export function nameOf({ displayName, email }: Pick<MemberData, "displayName" | "email">): string | null {
	return displayName?.trim() || email || null;
}
