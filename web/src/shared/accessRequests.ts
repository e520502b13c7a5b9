import { type AccessRequest, COLLECTIONS, type Role } from "@rolecall/policy";
import {
	collection,
	doc,
	type Firestore,
	limit,
	orderBy,
	type Query,
	query,
	serverTimestamp,
	type Timestamp,
	where,
} from "firebase/firestore";
import type { Backend } from "./backend.ts";
import { typed } from "./converters.ts";

export type RequestData = AccessRequest<Timestamp>;

export const MAX_PENDING = 100;
const MAX_OWN = 20;

const requests = (firestore: Firestore) =>
	collection(firestore, COLLECTIONS.accessRequests).withConverter(typed<RequestData>());

/** The open requests of everybody, newest first. Needs members.manage, current. */
export function pendingRequests(firestore: Firestore): Query<RequestData> {
	return query(requests(firestore), where("status", "==", "pending"), orderBy("createdAt", "desc"), limit(MAX_PENDING));
}

/** One's own requests, newest first. */
export function ownRequests(firestore: Firestore, uid: string): Query<RequestData> {
	return query(requests(firestore), where("uid", "==", uid), orderBy("createdAt", "desc"), limit(MAX_OWN));
}

/** Asks for a role. */
export async function askForRole(
	{ firestore, write }: Backend,
	request: { uid: string; role: Role; reason: string; hours: number },
): Promise<void> {
	await write((transaction) =>
		transaction.set(doc(collection(firestore, COLLECTIONS.accessRequests)), {
			...request,
			status: "pending",
			createdAt: serverTimestamp(),
		}),
	);
}
