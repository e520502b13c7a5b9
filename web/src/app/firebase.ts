import { type FirebaseApp, initializeApp } from "firebase/app";
import {
	type Auth,
	browserLocalPersistence,
	connectAuthEmulator,
	indexedDBLocalPersistence,
	initializeAuth,
} from "firebase/auth";
import { language } from "../shared/texts/language.ts";
import type { AppConfig } from "./config.ts";

export interface Session {
	app: FirebaseApp;
	auth: Auth;
	config: AppConfig;
}

/**
 * Starts what signing in needs and no more: Firestore and Functions come with the workspace, once somebody is
 * signed in. No popup resolver here: only Google's button needs one and brings it.
 */
export function startSession(config: AppConfig): Session {
	const app = initializeApp(config.firebase);
	const auth = initializeAuth(app, { persistence: [indexedDBLocalPersistence, browserLocalPersistence] });
	auth.languageCode = language; // Of the emails that Authentication sends.
	if (config.local) {
		const { host, port } = config.local.emulators.auth;
		connectAuthEmulator(auth, `http://${host}:${port}`, { disableWarnings: true });
	}
	return { app, auth, config };
}
