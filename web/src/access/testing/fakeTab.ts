import { type Access, createAccessOver } from "../access.ts";
import type { Environment, Flag } from "../environment.ts";
import type { DecodedToken, Ports, SignalSnapshot, UserPort } from "../ports.ts";
import type { AccessState } from "../state.ts";
import type { FakeBrowser } from "./fakeBrowser.ts";
import { type FakeAccount, firebaseError } from "./fakeServer.ts";

class FakeFlag implements Flag {
	#on = true;
	readonly #listeners = new Set<() => void>();
	value = (): boolean => this.#on;
	subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	};

	set(on: boolean): void {
		this.#on = on;
		for (const listener of [...this.#listeners]) listener();
	}

	get listeners(): number {
		return this.#listeners.size;
	}
}

/** The faults of a refresh after which nobody is signed in any more. */
const ENDINGS = ["auth/user-disabled", "auth/user-token-expired", "auth/invalid-refresh-token"];

/** One tab: an SDK of its own over what the browser shares, and the access object under test. */
export class FakeTab {
	readonly #browser: FakeBrowser;
	#account: FakeAccount | null = null;
	#token: DecodedToken | null = null;
	#user: UserPort | null = null;
	readonly #authListeners = new Set<(user: UserPort | null) => void>();
	readonly #signals = new Set<{ next: (snapshot: SignalSnapshot) => void; error: (error: unknown) => void }>();
	readonly online = new FakeFlag();
	readonly visible = new FakeFlag();
	readonly access: Access;
	/** Every phase shown, without repetitions. */
	readonly phases: string[] = [];
	/** What happened, in order: for tests of order. */
	readonly log: string[] = [];
	/** Codes with which the next refreshes fail. */
	refreshFaults: string[] = [];
	refreshLatencyMs = 40;
	/** Whether a refresh that ends the session rejects before the SDK tells of the sign-out: either order happens. */
	rejectsFirst = false;
	/** How long a snapshot takes to come. */
	signalLatencyMs = 5;
	signOutFaults: string[] = [];
	/** Whether snapshots come from the cache only: the network is gone, whatever the browser says. */
	cacheOnly = false;
	/** How many times the listener was opened. */
	opened = 0;
	/** Codes with which listeners opened next die at once. */
	listenFaults: string[] = [];

	readonly #receipts: boolean;

	constructor(
		browser: FakeBrowser,
		options: { environment?: Partial<Environment>; spreadMs?: number; receipts?: boolean } = {},
	) {
		this.#browser = browser;
		this.#receipts = options.receipts ?? true;
		const environment = {
			clock: browser.clock,
			random: () => 0.5,
			locks: browser.locks,
			storage: browser.storage,
			online: this.online,
			visible: this.visible,
			...options.environment,
		};
		this.access = createAccessOver(this.#ports(), { ...options, environment });
		this.access.subscribe(() => {
			const { phase } = this.access.getState();
			if (this.phases.at(-1) !== phase) this.phases.push(phase);
		});
	}

	get state(): AccessState {
		return this.access.getState();
	}

	signIn(account: FakeAccount, token = account.token()): void {
		this.#browser.persist(this, account, token);
		this.#become(account, token);
	}

	/** The SDK signs out by itself, or another part of the app does. */
	signOutBehind(): void {
		this.#browser.persist(this, null, null);
		this.#become(null, null);
	}

	/** The SDK looks into its shared storage. */
	poll(): void {
		const { persisted } = this.#browser;
		if (persisted?.token === this.#token) return;
		this.#become(persisted?.account ?? null, persisted?.token ?? null);
	}

	/** The server ends the signal's listener. */
	killListener(code = "permission-denied"): void {
		for (const signal of [...this.#signals]) signal.error(firebaseError(code));
	}

	/** Every listener gets a snapshot of what is so now. */
	deliver(): void {
		for (const signal of [...this.#signals]) this.#snapshot(signal.next);
	}

	#become(account: FakeAccount | null, token: DecodedToken | null): void {
		if (account !== this.#account) {
			this.#account = account;
			this.#user = account && this.#userPort(account);
		}
		this.#token = token;
		for (const listener of [...this.#authListeners]) listener(this.#user);
	}

	#userPort(account: FakeAccount): UserPort {
		const { uid } = account;
		return {
			profile: () => ({ uid, email: `${uid}@rolecall.test`, displayName: uid, photoURL: null, emailVerified: true }),
			readToken: async (force) => (force ? this.#refresh(account) : this.#read(account)),
		};
	}

	#read(account: FakeAccount): DecodedToken {
		if (this.#account !== account || !this.#token) throw firebaseError("auth/user-token-expired");
		return this.#token;
	}

	async #refresh(account: FakeAccount): Promise<DecodedToken> {
		this.#browser.refreshes++;
		await this.#browser.clock.wait(this.refreshLatencyMs);
		const fault = account.fault ?? this.refreshFaults.shift();
		if (fault !== undefined && ENDINGS.includes(fault)) {
			const signOut = () => this.#account === account && this.signOutBehind();
			if (this.rejectsFirst) this.#browser.clock.setTimeout(signOut, 1);
			else signOut();
			if (!this.rejectsFirst) await this.#browser.clock.wait(1);
		}
		if (fault) throw firebaseError(fault);
		const token = account.token();
		// Two refreshes within a second with the same claims give the same token, and then the SDK fires no event.
		const same = JSON.stringify(token) === JSON.stringify(this.#token);
		if (!same && this.#account === account) {
			this.#browser.persist(this, account, token);
			this.#become(account, token);
		}
		return token;
	}

	#ports(): Ports {
		return {
			namespace: "demo",
			auth: {
				subscribe: (listener) => {
					this.#authListeners.add(listener);
					// As the SDK: never within the call itself.
					queueMicrotask(() => this.#authListeners.has(listener) && listener(this.#user));
					return () => void this.#authListeners.delete(listener);
				},
				signOut: async () => {
					this.log.push("auth.signOut");
					await this.#browser.clock.wait(1);
					const fault = this.signOutFaults.shift();
					if (fault) throw firebaseError(fault);
					this.signOutBehind();
				},
			},
			watchSignal: (uid, next, error) => this.#watch(uid, next, error),
			sendReceipt: this.#receipts
				? async (_uid, deviceId, version) => {
						const account = this.#account;
						if (account === null || account.receiptFaults-- > 0) throw firebaseError("permission-denied");
						account.receipts.push({ deviceId, version });
					}
				: null,
			getMe: async () => {
				if (!this.#account) throw firebaseError("functions/unauthenticated");
				return this.#account.getMe();
			},
		};
	}

	#watch(uid: string, next: (snapshot: SignalSnapshot) => void, error: (error: unknown) => void): () => void {
		this.opened++;
		const entry = { next, error };
		this.#signals.add(entry);
		const fault = this.listenFaults.shift();
		const { clock } = this.#browser;
		const send = () => this.#signals.has(entry) && !this.cacheOnly && this.online.value() && this.#snapshot(next);
		const stop =
			this.#account?.uid === uid ? this.#account.watch(() => clock.setTimeout(send, this.signalLatencyMs)) : () => {};
		clock.setTimeout(() => (fault ? error(firebaseError(fault)) : send()), 5);
		return () => {
			if (this.#signals.delete(entry)) this.log.push(`unwatch ${uid}`);
			stop();
		};
	}

	#snapshot(next: (snapshot: SignalSnapshot) => void): void {
		next({ data: this.#account?.signal ?? null, fromCache: this.cacheOnly });
	}
}
