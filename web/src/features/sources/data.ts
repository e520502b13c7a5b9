import { COLLECTIONS, paths, type Source } from "@rolecall/policy";
import {
	collection,
	type DocumentReference,
	doc,
	type Firestore,
	limit,
	orderBy,
	type Query,
	query,
	serverTimestamp,
	type Timestamp,
} from "firebase/firestore";
import type { Backend } from "../../shared/backend.ts";
import { typed } from "../../shared/converters.ts";
import { documentRef } from "../../shared/documentRef.ts";

export type SourceData = Source<Timestamp>;

export interface SourceText {
	name: string;
	notes: string;
}

/** The sources by name. */
export function sourcesQuery(firestore: Firestore, max: number): Query<SourceData> {
	return query(
		collection(firestore, COLLECTIONS.sources).withConverter(typed<SourceData>()),
		orderBy("name"),
		limit(max),
	);
}

export function sourceRef(firestore: Firestore, id: string): DocumentReference<SourceData> {
	return documentRef(firestore, "sources", id);
}

export function addSource({ firestore, write }: Backend, text: SourceText): Promise<void> {
	const now = serverTimestamp();
	return write((transaction) =>
		transaction.set(doc(collection(firestore, COLLECTIONS.sources)), { ...text, createdAt: now, updatedAt: now }),
	);
}

export function saveSource({ firestore, write }: Backend, id: string, text: SourceText): Promise<void> {
	return write((transaction) =>
		transaction.update(doc(firestore, paths.source(id)), { ...text, updatedAt: serverTimestamp() }),
	);
}

export function removeSource({ firestore, write }: Backend, id: string): Promise<void> {
	return write((transaction) => transaction.delete(doc(firestore, paths.source(id))));
}
