import type { FirebaseApp } from "firebase/app";
import {
	connectFirestoreEmulator,
	type Firestore,
	initializeFirestore,
	memoryEagerGarbageCollector,
	memoryLocalCache,
	runTransaction,
} from "firebase/firestore";
import type { Write } from "../shared/backend.ts";
import type { AppConfig } from "./config.ts";

/**
 * In memory only, and of that only what somebody listens to: what a role let one read must not stay after the role has
 * gone, nor for whoever signs in next. Without a collector named, firebase 12 keeps what was read until 40 MB are full.
 */
export function openFirestore(app: FirebaseApp, { local }: AppConfig): Firestore {
	const localCache = memoryLocalCache({ garbageCollector: memoryEagerGarbageCollector() });
	const firestore = initializeFirestore(app, { localCache });
	if (local) connectFirestoreEmulator(firestore, local.emulators.firestore.host, local.emulators.firestore.port);
	return firestore;
}

/**
 * Firestore's plain writes wait for a connection without a word, and are made when it comes, which may be when nobody
 * means them any more. Whoever presses a button is owed an answer; a transaction is made at once or fails.
 */
export function createWrite(firestore: Firestore): Write {
	return (changes) => runTransaction(firestore, async (transaction) => changes(transaction), { maxAttempts: 1 });
}
