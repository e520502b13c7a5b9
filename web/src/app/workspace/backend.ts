import { type Access, createAccess } from "../../access/index.ts";
import { type Backend, onlineOnly } from "../../shared/backend.ts";
import { createCall } from "../callables.ts";
import type { Session } from "../firebase.ts";
import { createWrite, openFirestore } from "../firestore.ts";

/** Made once a page and kept from one user to the next: an SDK can be connected to an emulator only once. */
let opened: { session: Session; backend: Backend } | null = null;

/** Firestore, the callables and the access that follows the signed-in user. */
export function openBackend(session: Session): { backend: Backend; access: Access } {
	if (opened?.session !== session) {
		const { app, config } = session;
		const firestore = openFirestore(app, config);
		opened = { session, backend: { firestore, call: createCall(app, config), write: createWrite(firestore) } };
	}
	const { backend } = opened;
	const access = createAccess({
		auth: session.auth,
		firestore: backend.firestore,
		// Not held back: it is what finds out where one stands.
		getMe: () => backend.call("getMe", {}),
	});
	return { backend: onlineOnly(backend, () => access.getState().phase === "offline"), access };
}
