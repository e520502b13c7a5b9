import type { AccessUser } from "./state.ts";

/** A decoded ID token. */
export interface DecodedToken {
	claims: Readonly<Record<string, unknown>>;
	/** The token's `iat`, in epoch milliseconds: Auth's clock, never this machine's. */
	issuedAt: number;
}

/** The signed-in user, as the SDK has it. */
export interface UserPort {
	profile(): AccessUser;
	/**
	 * Reads the token in use; `force` exchanges it for a new one first. Rejects with an error that has a `code`, such as
	 * `auth/network-request-failed`. On `auth/user-disabled`, `auth/user-token-expired` and
	 * {@link INVALID_REFRESH_TOKEN} the user is signed out before it rejects.
	 */
	readToken(force: boolean): Promise<DecodedToken>;
}

export interface AuthPort {
	/** Told at once of the user there is, and again of every change of user or token; returns its clean-up. */
	subscribe(listener: (user: UserPort | null) => void): () => void;
	signOut(): Promise<void>;
}

/** One look at `claimsUpdates/{uid}`. */
export interface SignalSnapshot {
	/** The document's data, null when there is no document. */
	data: Readonly<Record<string, unknown>> | null;
	/** Whether this comes from the SDK's cache: then the server may know better. */
	fromCache: boolean;
}

/** What the library needs of Firebase; `firebase.ts` is the real one. */
export interface Ports {
	auth: AuthPort;
	/**
	 * Listens to `claimsUpdates/{uid}`; after `error` it is dead. Returns its clean-up. Calls back neither within the
	 * call itself nor after the clean-up.
	 */
	watchSignal(uid: string, next: (snapshot: SignalSnapshot) => void, error: (error: unknown) => void): () => void;
	/** Calls `getMe` as the user who is signed in. */
	getMe(): Promise<unknown>;
	/** Writes `members/{uid}/devices/{deviceId}`; null where the app wants no receipts. */
	sendReceipt: ((uid: string, deviceId: string, version: number) => Promise<void>) | null;
	/** Tells this Firebase project from others of the same origin, in names that all tabs share. */
	namespace: string;
}

/** Auth's answer to a refresh token that it does not know or take any more. */
export const INVALID_REFRESH_TOKEN = "auth/invalid-refresh-token";

/** The `code` of a Firebase error, or an empty text. */
export function errorCode(error: unknown): string {
	const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
	return typeof code === "string" ? code : "";
}
