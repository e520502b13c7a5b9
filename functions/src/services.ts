import { initializeApp } from "firebase-admin/app";
import { type Auth, getAuth } from "firebase-admin/auth";
import { type Firestore, getFirestore } from "firebase-admin/firestore";

/** What the member service works with. Tests and the command line pass their own. */
export interface Services {
	auth: Auth;
	db: Firestore;
	/** Epoch milliseconds. */
	now: () => number;
}

let services: Services | undefined;

/** The deployed services, made at the first call: loading the bundle stays cheap. */
export function deployedServices(): Services {
	if (services === undefined) {
		initializeApp();
		services = { auth: getAuth(), db: getFirestore(), now: Date.now };
	}
	return services;
}
