import { COLLECTIONS, type Member } from "@rolecall/policy";
import {
	type CollectionReference,
	collection,
	type DocumentReference,
	type Firestore,
	type Timestamp,
} from "firebase/firestore";
import { typed } from "./converters.ts";
import { documentRef } from "./documentRef.ts";

export type MemberData = Member<Timestamp>;

export function memberRef(firestore: Firestore, uid: string): DocumentReference<MemberData> {
	return documentRef(firestore, "members", uid);
}

export function membersOf(firestore: Firestore): CollectionReference<MemberData> {
	return collection(firestore, COLLECTIONS.members).withConverter(typed<MemberData>());
}

/** What a member calls themselves, else their email; null with neither. */
export function nameOf({ displayName, email }: Pick<MemberData, "displayName" | "email">): string | null {
	return displayName?.trim() || email || null;
}
