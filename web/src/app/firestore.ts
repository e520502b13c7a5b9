import type { FirebaseApp } from "firebase/app";
import { connectFirestoreEmulator, type Firestore, initializeFirestore, memoryLocalCache } from "firebase/firestore";
import type { AppConfig } from "./config.ts";

/** In memory only: what a role let one read must not stay on the device after the role has gone. */
export function openFirestore(app: FirebaseApp, { local }: AppConfig): Firestore {
	const firestore = initializeFirestore(app, { localCache: memoryLocalCache() });
	if (local) connectFirestoreEmulator(firestore, local.emulators.firestore.host, local.emulators.firestore.port);
	return firestore;
}
