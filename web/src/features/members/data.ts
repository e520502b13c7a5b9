import { COLLECTIONS, type DeviceReceipt, paths } from "@rolecall/policy";
import { collection, type Firestore, limit, orderBy, type Query, query, type Timestamp } from "firebase/firestore";
import { typed } from "../../shared/converters.ts";
import type { MemberData } from "../../shared/member.ts";

/** More devices of one person than this say nothing more. */
const MAX_DEVICES = 20;

/** The members by email. */
export function membersQuery(firestore: Firestore, max: number): Query<MemberData> {
	return query(
		collection(firestore, COLLECTIONS.members).withConverter(typed<MemberData>()),
		orderBy("email"),
		limit(max),
	);
}

export function devicesQuery(firestore: Firestore, uid: string): Query<DeviceReceipt<Timestamp>> {
	return query(
		collection(firestore, paths.member(uid), COLLECTIONS.devices).withConverter(typed<DeviceReceipt<Timestamp>>()),
		orderBy("seenAt", "desc"),
		limit(MAX_DEVICES),
	);
}
