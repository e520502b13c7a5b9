import { COLLECTIONS, type DeviceReceipt, paths } from "@rolecall/policy";
import { collection, type Firestore, limit, orderBy, type Query, query, type Timestamp } from "firebase/firestore";
import { typed } from "./converters.ts";

export type DeviceData = DeviceReceipt<Timestamp>;

/** More devices of one person than this say nothing more. */
const MAX_DEVICES = 20;

/** A device that reports a change later than this did not have the app open when it was made. */
export const OPEN_MS = 60_000;

/** The devices of a member, the one seen last first. */
export function devicesQuery(firestore: Firestore, uid: string): Query<DeviceData> {
	return query(
		collection(firestore, paths.member(uid), COLLECTIONS.devices).withConverter(typed<DeviceData>()),
		orderBy("seenAt", "desc"),
		limit(MAX_DEVICES),
	);
}
