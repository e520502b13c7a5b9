import type { Clock } from "./environment.ts";
import type { SignalSnapshot } from "./ports.ts";
import { after, backoff } from "./timing.ts";

/** How long snapshots may come from the cache before that counts as offline. */
const CACHE_GRACE_MS = 3_000;

/** Listens to the signal, and listens again whenever the listener has died. */
export class SignalListener {
	readonly #watch: (next: (snapshot: SignalSnapshot) => void, error: () => void) => () => void;
	readonly #clock: Clock;
	readonly #random: () => number;
	readonly #told: { snapshot(snapshot: SignalSnapshot): void; reach(reachable: boolean): void };
	/** Ends the listener there is, or null when it is dead. */
	#unsubscribe: (() => void) | null = null;
	#cancelRetry: (() => void) | null = null;
	#cancelGrace: (() => void) | null = null;
	#failures = 0;

	constructor(parts: {
		watch: (next: (snapshot: SignalSnapshot) => void, error: () => void) => () => void;
		clock: Clock;
		random: () => number;
		/** `reach`: whether the server itself answers, told when the cache has answered for it too long, and when it is back. */
		told: { snapshot(snapshot: SignalSnapshot): void; reach(reachable: boolean): void };
	}) {
		this.#watch = parts.watch;
		this.#clock = parts.clock;
		this.#random = parts.random;
		this.#told = parts.told;
	}

	/** Returns its clean-up. */
	start(): () => void {
		this.#subscribe();
		return () => {
			this.#drop();
			this.#cancelRetry?.();
			this.#cancelRetry = null;
			this.#cancelGrace?.();
		};
	}

	/** Listens again at once if the listener is dead: there is a new token, or the network is back. */
	revive(): void {
		if (this.#cancelRetry !== null) this.#subscribe();
	}

	#subscribe(): void {
		this.#cancelRetry?.();
		this.#cancelRetry = null;
		this.#unsubscribe = this.#watch(
			(snapshot) => this.#next(snapshot),
			() => this.#die(),
		);
	}

	#next(snapshot: SignalSnapshot): void {
		if (snapshot.fromCache) {
			this.#cancelGrace ??= after(this.#clock, CACHE_GRACE_MS, () => this.#told.reach(false));
		} else {
			this.#failures = 0;
			this.#cancelGrace?.();
			this.#cancelGrace = null;
			this.#told.reach(true);
		}
		this.#told.snapshot(snapshot);
	}

	#die(): void {
		this.#drop();
		this.#failures++;
		this.#cancelRetry = after(this.#clock, backoff(this.#failures, this.#random), () => this.#subscribe());
	}

	#drop(): void {
		this.#unsubscribe?.();
		this.#unsubscribe = null;
	}
}
