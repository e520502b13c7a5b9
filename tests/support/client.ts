import { randomUUID } from "node:crypto";
import { type CallableInput, type CallableName, type CallableResults, REGION } from "@rolecall/policy";
import { deleteApp, type FirebaseApp, FirebaseError, initializeApp } from "firebase/app";
import {
	type Auth,
	connectAuthEmulator,
	createUserWithEmailAndPassword,
	getAuth,
	signInWithEmailAndPassword,
	signOut,
	type User,
} from "firebase/auth";
import { connectFirestoreEmulator, type Firestore, getFirestore } from "firebase/firestore";
import {
	connectFunctionsEmulator,
	type Functions,
	FunctionsError,
	getFunctions,
	httpsCallable,
} from "firebase/functions";
import { suiteAddresses } from "./environment.ts";

const PASSWORD = "correct-horse";

/** What a refused call answers; `code` without the SDK's `functions/`. */
export interface Refusal {
	code: string;
	message: string;
	details: unknown;
}

export type Answer<N extends CallableName> = CallableResults[N] | Refusal;

const open = new Set<Client>();

/** The web SDK as one person's app has it, in Node: an app, a session and a token of its own. */
export class Client {
	readonly email: string;
	readonly auth: Auth;
	readonly db: Firestore;
	readonly #app: FirebaseApp;
	readonly #functions: Functions;

	/** Nobody is signed in yet. Every client has an address of its own unless one is given. */
	constructor(email = `${randomUUID()}@rolecall.test`) {
		const { projectId, auth, firestore, functions } = suiteAddresses();
		this.email = email;
		this.#app = initializeApp({ projectId, apiKey: "local" }, randomUUID());
		this.auth = getAuth(this.#app);
		connectAuthEmulator(this.auth, `http://${auth}`, { disableWarnings: true });
		this.db = getFirestore(this.#app);
		connectFirestoreEmulator(this.db, ...hostAndPort(firestore));
		this.#functions = getFunctions(this.#app, REGION);
		connectFunctionsEmulator(this.#functions, ...hostAndPort(functions));
		open.add(this);
	}

	/** @throws Error when nobody is signed in */
	get user(): User {
		if (this.auth.currentUser === null) throw new Error(`${this.email} is not signed in`);
		return this.auth.currentUser;
	}

	get uid(): string {
		return this.user.uid;
	}

	async signUp(): Promise<this> {
		await createUserWithEmailAndPassword(this.auth, this.email, PASSWORD);
		return this;
	}

	/** A new sign-in: with the account that `signUp`, or the Admin SDK with {@link PASSWORD}, has made. */
	async signIn(): Promise<this> {
		await signInWithEmailAndPassword(this.auth, this.email, PASSWORD);
		return this;
	}

	async signOut(): Promise<void> {
		await signOut(this.auth);
	}

	/** The ID token there is; no refresh as long as it has not run out. */
	token(): Promise<string> {
		return this.user.getIdToken();
	}

	/** Everything the present token claims. */
	async claims(): Promise<Record<string, unknown>> {
		return (await this.user.getIdTokenResult()).claims;
	}

	async refresh(): Promise<void> {
		await this.user.getIdToken(true);
	}

	/** @returns the result, or the refusal; @throws what is no answer of the function, such as a lost connection */
	async call<N extends CallableName>(name: N, input: CallableInput<N>): Promise<Answer<N>> {
		try {
			return (await httpsCallable<CallableInput<N>, CallableResults[N]>(this.#functions, name)(input)).data;
		} catch (error) {
			if (!(error instanceof FunctionsError)) throw error;
			return { code: error.code.replace("functions/", ""), message: error.message, details: error.details };
		}
	}

	async close(): Promise<void> {
		open.delete(this);
		await deleteApp(this.#app);
	}
}

/** Closes every client that is still open: one process may hold fewer than 200 of them. */
export async function closeClients(): Promise<void> {
	await Promise.all([...open].map((client) => client.close()));
}

/** The code that a Firestore operation is refused with, or "allowed". */
export async function verdict(operation: Promise<unknown>): Promise<string> {
	try {
		await operation;
		return "allowed";
	} catch (error) {
		if (error instanceof FirebaseError) return error.code;
		throw error;
	}
}

export { PASSWORD };

function hostAndPort(address: string): [host: string, port: number] {
	const { hostname, port } = new URL(`http://${address}`);
	return [hostname, Number(port)];
}
