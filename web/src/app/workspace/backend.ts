import { type Access, createAccess } from "../../access/index.ts";
import type { Backend } from "../../shared/backend.ts";
import { createCall } from "../callables.ts";
import type { Session } from "../firebase.ts";
import { openFirestore } from "../firestore.ts";

/** Made once a page and kept from one user to the next: an SDK can be connected to an emulator only once. */
let opened: { session: Session; backend: Backend } | null = null;

/** Firestore, the callables and the access that follows the signed-in user. */
export function openBackend(session: Session): { backend: Backend; access: Access } {
	if (opened?.session !== session) {
		const { app, config } = session;
		opened = { session, backend: { firestore: openFirestore(app, config), call: createCall(app, config) } };
	}
	const { backend } = opened;
	const access = createAccess({
		auth: session.auth,
		firestore: backend.firestore,
		getMe: () => backend.call("getMe", {}),
	});
	return { backend, access };
}
