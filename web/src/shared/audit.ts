import { type AuditAction, type AuditEntry, COLLECTIONS } from "@rolecall/policy";
import {
	collection,
	type DocumentReference,
	type Firestore,
	limit,
	orderBy,
	type Query,
	query,
	Timestamp,
	where,
} from "firebase/firestore";
import { typed } from "./converters.ts";
import { documentRef } from "./documentRef.ts";

export type AuditData = AuditEntry<Timestamp>;

/** Which entries of the audit log; what is left out is not asked for. */
export interface AuditFilter {
	/** A uid, or `system`. */
	actor?: string | undefined;
	/** A uid, an invite's address, or `everyone`. */
	target?: string | undefined;
	action?: AuditAction | undefined;
	/** Epoch ms: at or after. */
	fromMs?: number | undefined;
	/** Epoch ms: before. */
	toMs?: number | undefined;
}

const entries = (firestore: Firestore) => collection(firestore, COLLECTIONS.audit).withConverter(typed<AuditData>());

/**
 * The newest entries that match. Each equality has an index of its own together with the time, and Firestore merges
 * them: no combination needs another. Source: https://firebase.google.com/docs/firestore/query-data/index-overview
 */
export function auditQuery(firestore: Firestore, filter: AuditFilter, max: number): Query<AuditData> {
	const { actor, target, action, fromMs, toMs } = filter;
	return query(
		entries(firestore),
		...(actor === undefined
			? []
			: [actor === "system" ? where("actor", "==", actor) : where("actor.uid", "==", actor)]),
		...(target === undefined ? [] : [where("target", "==", target)]),
		...(action === undefined ? [] : [where("action", "==", action)]),
		...(fromMs === undefined ? [] : [where("at", ">=", Timestamp.fromMillis(fromMs))]),
		...(toMs === undefined ? [] : [where("at", "<", Timestamp.fromMillis(toMs))]),
		orderBy("at", "desc"),
		limit(max),
	);
}

export function auditRef(firestore: Firestore, id: string): DocumentReference<AuditData> {
	return documentRef(firestore, "audit", id);
}
