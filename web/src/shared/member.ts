import { COLLECTIONS, type Member, ROLES } from "@rolecall/policy";
import {
	type CollectionReference,
	collection,
	type DocumentReference,
	type Firestore,
	type Timestamp,
} from "firebase/firestore";
import { typed } from "./converters.ts";
import { documentRef } from "./documentRef.ts";
import type { RoleEnds } from "./roleDiff.ts";

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

/** The roles a member has at this moment, with their ends; a role that has ended is gone before any job removes it. */
export function roleEndsOf(member: Pick<MemberData, "roles">, nowMs: number): RoleEnds {
	const ends: RoleEnds = {};
	for (const role of ROLES) {
		const grant = member.roles[role];
		if (!grant) continue;
		const end = grant.expiresAt?.toMillis() ?? null;
		if (end === null || end > nowMs) ends[role] = end;
	}
	return ends;
}
