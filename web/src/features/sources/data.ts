import { COLLECTIONS, paths, type Source } from "@rolecall/policy";
import {
	addDoc,
	collection,
	type DocumentReference,
	deleteDoc,
	doc,
	type Firestore,
	limit,
	orderBy,
	type Query,
	query,
	serverTimestamp,
	type Timestamp,
	updateDoc,
} from "firebase/firestore";
import { typed } from "../../shared/converters.ts";

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
	return doc(firestore, paths.source(id)).withConverter(typed<SourceData>());
}

export async function addSource(firestore: Firestore, text: SourceText): Promise<void> {
	const now = serverTimestamp();
	await addDoc(collection(firestore, COLLECTIONS.sources), { ...text, createdAt: now, updatedAt: now });
}

export function saveSource(firestore: Firestore, id: string, text: SourceText): Promise<void> {
	return updateDoc(doc(firestore, paths.source(id)), { ...text, updatedAt: serverTimestamp() });
}

export function removeSource(firestore: Firestore, id: string): Promise<void> {
	return deleteDoc(doc(firestore, paths.source(id)));
}
