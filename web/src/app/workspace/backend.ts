import { connectFirestoreEmulator, type Firestore, initializeFirestore, memoryLocalCache } from "firebase/firestore";
import { type Access, createAccess } from "../../access/index.ts";
import type { Backend } from "../../shared/backend.ts";
import { createCall } from "../callables.ts";
import type { Session } from "../firebase.ts";

/** Made once a page and kept from one user to the next: an SDK can be connected to an emulator only once. */
let opened: { session: Session; backend: Backend } | null = null;

/** Firestore, the callables and the access that follows the signed-in user. */
export function openBackend(session: Session): { backend: Backend; access: Access } {
	if (opened?.session !== session) {
		opened = { session, backend: { firestore: openFirestore(session), call: createCall(session.app, session.config) } };
	}
	const { backend } = opened;
	const access = createAccess({
		auth: session.auth,
		firestore: backend.firestore,
		getMe: () => backend.call("getMe", {}),
	});
	return { backend, access };
}

/** In memory only: what a role let one read must not stay on the device after the role has gone. */
function openFirestore(session: Session): Firestore {
	const firestore = initializeFirestore(session.app, { localCache: memoryLocalCache() });
	if (session.config.local) {
		const { host, port } = session.config.local.emulators.firestore;
		connectFirestoreEmulator(firestore, host, port);
	}
	return firestore;
}
