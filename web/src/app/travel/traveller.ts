import { deleteApp, initializeApp } from "firebase/app";
import { connectAuthEmulator, initializeAuth, inMemoryPersistence, signInWithEmailAndPassword } from "firebase/auth";
import { createAccess } from "../../access/index.ts";
import type { Traveller } from "../../features/travel/traveller.ts";
import { createCall } from "../callables.ts";
import type { AppConfig } from "../config.ts";
import { createWrite, openFirestore } from "../firestore.ts";
import { createLeavingCall } from "./leaving.ts";

/**
 * Signs in as a demo account beside whoever else is signed in: in a Firebase app of its own that keeps nothing.
 * @throws {Error} without such an account, or as signing in does
 */
export async function openTraveller(config: AppConfig, localPart: string): Promise<Traveller> {
	const { local } = config;
	const account = local?.demoAccounts.find(({ email }) => email.startsWith(`${localPart}@`));
	if (!local || !account) throw new Error(`the local suite has no demo account ${localPart}`);
	const app = initializeApp(config.firebase, crypto.randomUUID());
	const close = () => deleteApp(app);
	try {
		const auth = initializeAuth(app, { persistence: inMemoryPersistence });
		const { host, port } = local.emulators.auth;
		connectAuthEmulator(auth, `http://${host}:${port}`, { disableWarnings: true });
		const firestore = openFirestore(app, config);
		const call = createCall(app, config);
		const { user } = await signInWithEmailAndPassword(auth, account.email, local.demoPassword);
		// No receipts: this is no device of theirs.
		const access = createAccess({ auth, firestore, getMe: () => call("getMe", {}), receipts: false });
		const callLeaving = createLeavingCall(auth, config.firebase.projectId ?? "", local.emulators.functions);
		const backend = { firestore, call, write: createWrite(firestore) };
		return { uid: user.uid, name: account.name, backend, access, callLeaving, close };
	} catch (error) {
		await close();
		throw error;
	}
}
