/** What Rolecall is compared with, as a codebase of its own: never deployed, never bundled with the app's functions. */
import { REGION } from "@rolecall/policy";
import { initializeApp } from "firebase-admin/app";
import { getAuth } from "firebase-admin/auth";
import { getFirestore } from "firebase-admin/firestore";
import { setGlobalOptions } from "firebase-functions";
import { type CallableRequest, HttpsError, onCall } from "firebase-functions/https";
import { METADATA } from "../names.ts";

setGlobalOptions({ region: REGION, cpu: 1, concurrency: 80, memory: "512MiB" });
initializeApp();
const auth = getAuth();
const db = getFirestore();

export interface RoleInput {
	uid: string;
	role: string;
}

/** The least that a callable can cost. */
export const bareEmpty = onCall(() => null);

/**
 * The pattern of the Firebase documentation: claims first, then a refreshTime that the client listens to.
 * Source: https://firebase.google.com/docs/auth/admin/custom-claims
 */
export const documentedSet = onCall(async (request: CallableRequest<RoleInput>) => {
	requireAdmin(request);
	const { uid, role } = request.data;
	await auth.setCustomUserClaims(uid, { [role]: true });
	await tellClient(uid, role);
});

/** The same page's way to add a claim to those there are: read the account, then write all of them. */
export const documentedGrant = onCall(async (request: CallableRequest<RoleInput>) => {
	requireAdmin(request);
	const { uid, role } = request.data;
	const { customClaims } = await auth.getUser(uid);
	await auth.setCustomUserClaims(uid, { ...customClaims, [role]: true });
	await tellClient(uid, role);
});

/** As the documentation has it, the caller's own token says whether they are an admin. */
function requireAdmin({ auth: caller }: CallableRequest): void {
	if (caller?.token.admin !== true) throw new HttpsError("permission-denied", "Only an admin may do this.");
}

/** Beside the refreshTime the role, because an app needs it in a place that an admin's screen can list. */
async function tellClient(uid: string, role: string): Promise<void> {
	await db.doc(`${METADATA}/${uid}`).set({ refreshTime: Date.now(), role });
}
