import type { Auth } from "firebase/auth";
import type { Firestore } from "firebase/firestore";
import { type Environment, hostEnvironment } from "./environment.ts";
import { firebasePorts } from "./firebase.ts";
import type { Ports, UserPort } from "./ports.ts";
import { type Ending, Session } from "./session.ts";
import { type AccessState, LOADING, SIGNED_OUT } from "./state.ts";
import { Store } from "./store.ts";

/** Over how long the refreshes after a change of everybody's claims are spread. */
const DEFAULT_SPREAD_MS = 60_000;

export interface Access {
	/** The same object until something changes. Up to date only between start and clean-up. */
	getState(): AccessState;
	/** Calls the listener after each change; returns its clean-up. */
	subscribe(listener: () => void): () => void;
	/** Begins to listen; returns its clean-up. May be called again, also before that. */
	start(): () => void;
	/** Compares the token with the server again, and cuts a wait short. */
	checkNow(): void;
	/** Unsubscribes everything first, then signs out. Rejects as Auth does; then the user is still signed in. */
	signOut(): Promise<void>;
}

export interface AccessOptions {
	auth: Auth;
	firestore: Firestore;
	/** Calls the callable `getMe` and resolves with its result (`data`, not the wrapper around it). */
	getMe: () => Promise<unknown>;
	/** Over how many milliseconds the refreshes after a mass change are spread; a minute by default. */
	spreadMs?: number;
	/** Whether each device tells the server which version its token carries, for admins to see; true by default. */
	receipts?: boolean;
	/** In place of the browser's own, for tests. */
	environment?: Partial<Environment>;
}

export function createAccess(options: AccessOptions): Access {
	return createAccessOver(
		firebasePorts(options.auth, options.firestore, options.getMe, { receipts: options.receipts ?? true }),
		options,
	);
}

/** As {@link createAccess}, over any ports. */
export function createAccessOver(ports: Ports, options: Pick<AccessOptions, "spreadMs" | "environment"> = {}): Access {
	const environment = { ...hostEnvironment(), ...options.environment };
	return new Follower(ports, environment, options.spreadMs ?? DEFAULT_SPREAD_MS);
}

/** Follows Auth from user to user: one session at a time. */
class Follower implements Access {
	readonly #ports: Ports;
	readonly #environment: Environment;
	readonly #spreadMs: number;
	readonly #store = new Store(LOADING);
	#starts = 0;
	#unsubscribe = () => {};
	#session: Session | null = null;
	/** A session that Auth has ended, and that is finding out why. */
	#closing: Session | null = null;
	/** Whom Auth has signed in. */
	#user: UserPort | null = null;
	/** The uid that is signing out. */
	#leaving: string | undefined;

	constructor(ports: Ports, environment: Environment, spreadMs: number) {
		this.#ports = ports;
		this.#environment = environment;
		this.#spreadMs = spreadMs;
	}

	getState = (): AccessState => this.#store.get();

	subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

	start = (): (() => void) => {
		if (this.#starts++ === 0) this.#unsubscribe = this.#ports.auth.subscribe((user) => this.#follow(user));
		let started = true;
		return () => {
			if (!started) return;
			started = false;
			if (--this.#starts > 0) return;
			this.#unsubscribe();
			this.#endSession();
		};
	};

	checkNow = (): void => this.#session?.wake();

	signOut = async (): Promise<void> => {
		this.#endSession();
		this.#leaving = this.#user?.profile().uid;
		// Whoever listens to this store, live queries among them, unsubscribes within this call.
		this.#store.set(SIGNED_OUT);
		try {
			await this.#ports.auth.signOut();
			this.#leaving = undefined;
		} catch (error) {
			this.#leaving = undefined;
			if (this.#starts > 0) this.#follow(this.#user);
			throw error;
		}
	};

	#follow(user: UserPort | null): void {
		this.#user = user;
		const uid = user?.profile().uid;
		if (user === null) this.#followSignOut();
		else if (this.#session?.uid === uid) this.#session?.tokenChanged(user);
		// A token that comes while its user is signing out begins nothing new.
		else if (uid !== this.#leaving) this.#begin(user);
	}

	#begin(user: UserPort): void {
		this.#endSession();
		const session: Session = new Session({
			user,
			ports: this.#ports,
			environment: this.#environment,
			spreadMs: this.#spreadMs,
			publish: (state) => this.#store.set(state),
			ended: (ending) => (this.#session === session || this.#closing === session) && this.#ended(ending),
		});
		this.#session = session;
		session.start();
	}

	#followSignOut(): void {
		this.#leaving = undefined;
		if (this.#session !== null) {
			this.#closing = this.#session;
			this.#session = null;
			void this.#closing.signedOutByAuth();
		} else if (this.#closing === null && this.#store.get().phase !== "suspended") {
			this.#store.set(SIGNED_OUT);
		}
	}

	#ended(ending: Ending): void {
		this.#session = null;
		this.#closing = null;
		// The person stays known, so that the screen can say who is suspended.
		const { user, version, decidedVersion } = this.#store.get();
		const suspended: AccessState = { ...SIGNED_OUT, phase: "suspended", user, version, decidedVersion };
		this.#store.set(ending === "suspended" ? suspended : SIGNED_OUT);
	}

	#endSession(): void {
		this.#session?.stop();
		this.#session = null;
		this.#closing = null;
	}
}
