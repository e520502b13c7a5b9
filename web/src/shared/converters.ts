import type { FirestoreDataConverter, QueryDocumentSnapshot, SnapshotOptions } from "firebase/firestore";

/** Types a collection's documents: they have the shape because rules and functions check every write. */
export function typed<T extends object>(): FirestoreDataConverter<T> {
	return {
		toFirestore: (value) => value as T,
		fromFirestore: (snapshot: QueryDocumentSnapshot, options?: SnapshotOptions) => snapshot.data(options) as T,
	};
}
