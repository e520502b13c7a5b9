import type { FirestoreError } from "firebase/firestore";
import type { Access } from "./access.ts";
import { type Clock, hostEnvironment } from "./environment.ts";
import { after, backoff } from "./timing.ts";

/**
 * - `loading`: no answer yet, or nobody is signed in to ask for
 * - `ready`
 * - `denied`: the rules refuse it to the token in use; asked again now and then, for a lockdown may end
 * - `error`: it failed otherwise; it is tried again by itself
 */
export type LiveStatus = "loading" | "ready" | "denied" | "error";

export interface LiveState<T> {
	status: LiveStatus;
	/** What came last, null before that and when denied. */
	data: T | null;
	error?: FirestoreError;
	/** Whether `data` comes from the cache: the server may know better. */
	fromCache: boolean;
}

/**
 * Opens a listener, dead after `error`; returns its clean-up. Calls back neither within the call itself nor after the
 * clean-up, as `onSnapshot`.
 */
export type Listen<T> = (
	next: (data: T | null, fromCache: boolean) => void,
	error: (error: FirestoreError) => void,
) => () => void;

/** How long what was shown stays when a listener is cut: by then the token has caught up, and the server decides anew. */
const CUT_GRACE_MS = 1_000;

/** A refusal mostly stands: its waits begin as long as those after so many failures. */
const DENIED_STEPS = 2;

const LOADING: LiveState<never> = { status: "loading", data: null, fromCache: false };

/**
 * A live query or document that lives on through changes of access: it listens again whenever uid or token version
 * change, keeps what it shows until there is newer, and is unsubscribed within the very call that signs out.
 * It listens while anybody subscribes to it.
 */
export class LiveView<T> {
	readonly #access: Pick<Access, "getState" | "subscribe">;
	readonly #listen: Listen<T>;
	readonly #clock: Clock;
	readonly #random: () => number;
	readonly #listeners = new Set<() => void>();
	#state: LiveState<T> = LOADING;
	#stopFollowing = () => {};
	#unsubscribe = () => {};
	#cancelTimer = () => {};
	/** Uid and version that the listener was opened for, null without one. */
	#openFor: { uid: string; version: number } | null = null;
	/** Why the rules ended the listener, and whether there is still time for the token to catch up. */
	#refusal: { error: FirestoreError; grace: boolean } | null = null;
	#failures = 0;

	constructor(
		access: Pick<Access, "getState" | "subscribe">,
		listen: Listen<T>,
		environment: { clock: Clock; random: () => number } = hostEnvironment(),
		/** What is shown until the first answer: of a query that this one only enlarges. */
		shown: LiveState<T> = LOADING,
	) {
		if (shown.status === "ready") this.#state = shown;
		this.#access = access;
		this.#listen = listen;
		this.#clock = environment.clock;
		this.#random = environment.random;
	}

	getState = (): LiveState<T> => this.#state;

	subscribe = (listener: () => void): (() => void) => {
		const entry = () => listener();
		this.#listeners.add(entry);
		if (this.#listeners.size === 1) {
			this.#stopFollowing = this.#access.subscribe(() => this.#follow());
			this.#follow();
		}
		return () => {
			if (!this.#listeners.delete(entry) || this.#listeners.size > 0) return;
			this.#stopFollowing();
			this.#close();
		};
	};

	#follow(): void {
		const { user, version, phase } = this.#access.getState();
		if (user === null || version === 0 || phase === "suspended") {
			this.#close();
			this.#set(LOADING);
		} else if (this.#openFor?.uid === user.uid && this.#openFor.version === version) {
			this.#judge();
		} else {
			// What another user saw is never shown to this one.
			if (this.#openFor !== null && this.#openFor.uid !== user.uid) this.#set(LOADING);
			this.#openFor = { uid: user.uid, version };
			this.#failures = 0;
			this.#open();
		}
	}

	#open(): void {
		this.#cancelTimer();
		this.#refusal = null;
		const before = this.#unsubscribe;
		const openedAt = this.#clock.now();
		let heard = false;
		let answered = false;
		/** Whether what is shown is of this listener, and not of one before it. */
		let own = false;
		this.#unsubscribe = this.#listen(
			(data, fromCache) => {
				heard = true;
				// What was refused stays hidden until the server itself gives it.
				if (fromCache && this.#state.status === "denied") return;
				// Before the server has answered, the cache knows of no absence, and of no more than was shown before.
				if (fromCache && !answered && (isNothing(data) || (this.#state.status === "ready" && !own))) return;
				answered ||= !fromCache;
				own = true;
				this.#failures = 0;
				this.#set({ status: "ready", data, fromCache });
			},
			(error) => {
				this.#drop();
				const wasAlive = heard && this.#clock.now() - openedAt > CUT_GRACE_MS;
				if (error.code === "permission-denied") this.#refused(error, wasAlive);
				else this.#failed(error);
			},
		);
		// Last: the SDK shares one stream among equal queries, so that nothing is read twice.
		before();
	}

	/** One that has worked for a while is cut when a change is decided, often before this client has heard of that. */
	#refused(error: FirestoreError, wasAlive: boolean): void {
		const refusal = { error, grace: wasAlive };
		this.#refusal = refusal;
		this.#judge();
		if (!wasAlive) return;
		this.#cancelTimer = after(this.#clock, CUT_GRACE_MS, () => {
			refusal.grace = false;
			this.#judge();
		});
	}

	/** A refusal counts once the token is the newest there is: until then, a new token will ask again. */
	#judge(): void {
		const { version, decidedVersion } = this.#access.getState();
		if (this.#refusal === null || this.#refusal.grace || decidedVersion > version) return;
		this.#set({ status: "denied", data: null, error: this.#refusal.error, fromCache: false });
		this.#refusal = null;
		this.#failures++;
		this.#retry(this.#failures + DENIED_STEPS);
	}

	#retry(tries: number): void {
		this.#cancelTimer();
		this.#cancelTimer = after(this.#clock, backoff(tries, this.#random), () => this.#open());
	}

	#failed(error: FirestoreError): void {
		this.#failures++;
		this.#set({ ...this.#state, status: "error", error });
		this.#retry(this.#failures);
	}

	#close(): void {
		this.#cancelTimer();
		this.#drop();
		this.#openFor = null;
		this.#refusal = null;
	}

	#drop(): void {
		this.#unsubscribe();
		this.#unsubscribe = () => {};
	}

	#set(state: LiveState<T>): void {
		if (state === this.#state) return;
		this.#state = state;
		for (const listener of [...this.#listeners]) listener();
	}
}

function isNothing(data: unknown): boolean {
	return data === null || (Array.isArray(data) && data.length === 0);
}
