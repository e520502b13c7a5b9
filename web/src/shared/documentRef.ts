import { COLLECTIONS } from "@rolecall/policy";
import { collection, type DocumentReference, doc, type Firestore } from "firebase/firestore";
import { typed } from "./converters.ts";

/** The id of no document. */
const NOBODY = "-";

/**
 * A document by its id. An address may name anything: what cannot be an id leads to a document that there never is, so
 * that it is not found like any other, and Firestore does not throw.
 */
export function documentRef<T extends object>(
	firestore: Firestore,
	name: keyof typeof COLLECTIONS,
	id: string,
): DocumentReference<T> {
	return doc(collection(firestore, COLLECTIONS[name]), isDocumentId(id) ? id : NOBODY).withConverter(typed<T>());
}

const MAX_BYTES = 1500;

/** Source: https://firebase.google.com/docs/firestore/quotas#collections_documents_and_fields */
export function isDocumentId(text: string): boolean {
	return !/^$|^\.\.?$|^__.*__$|\/|\0/s.test(text) && new TextEncoder().encode(text).length <= MAX_BYTES;
}
