import { REGION, type Role } from "@rolecall/policy";
import { initializeApp } from "firebase/app";
import { type Auth, connectAuthEmulator, getAuth, signInWithEmailAndPassword, type User } from "firebase/auth";
import { connectFirestoreEmulator, type Firestore, getFirestore } from "firebase/firestore";
import { connectFunctionsEmulator, getFunctions, httpsCallable } from "firebase/functions";
import { ensureMember } from "../functions/src/members/create.ts";
import { setRoles } from "../functions/src/members/setRoles.ts";
import type { Services } from "../functions/src/services.ts";
import { HOST, PROJECT_ID, readPorts } from "../tools/suite/config.ts";

const PASSWORD = "rolecall-bench";

/** A signed-in client, with an app of its own as in a browser of its own. */
export interface Person {
	uid: string;
	user: User;
	auth: Auth;
	firestore: Firestore;
	call<Result>(name: string, data: unknown): Promise<Result>;
}

/** An account with these roles, signed in. */
export async function signUp(services: Services, name: string, roles: Role[] = []): Promise<Person> {
	const email = `${name}@bench.test`;
	const account = await services.auth.createUser({ email, password: PASSWORD, emailVerified: true });
	await ensureMember(services, account);
	await setRoles(services, "system", { uid: account.uid, roles: roles.map((role) => ({ role })) });
	return signIn(email);
}

/** As {@link signUp}, an admin to both patterns: Rolecall's by its member, the documented one's by a claim. */
export async function signUpAdmin(services: Services, name: string): Promise<Person> {
	const person = await signUp(services, name, ["admin"]);
	const { customClaims } = await services.auth.getUser(person.uid);
	await services.auth.setCustomUserClaims(person.uid, { ...customClaims, admin: true });
	await person.user.getIdToken(true);
	return person;
}

async function signIn(email: string): Promise<Person> {
	const ports = readPorts();
	const app = initializeApp({ projectId: PROJECT_ID, apiKey: "local" }, email);
	const auth = getAuth(app);
	connectAuthEmulator(auth, `http://${HOST}:${ports.auth}`, { disableWarnings: true });
	const firestore = getFirestore(app);
	connectFirestoreEmulator(firestore, HOST, ports.firestore);
	const functions = getFunctions(app, REGION);
	connectFunctionsEmulator(functions, HOST, ports.functions);
	const { user } = await signInWithEmailAndPassword(auth, email, PASSWORD);
	return {
		uid: user.uid,
		user,
		auth,
		firestore,
		call: async <Result>(name: string, data: unknown) =>
			(await httpsCallable<unknown, Result>(functions, name)(data)).data,
	};
}
