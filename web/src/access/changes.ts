import type { Clock } from "./environment.ts";
import { after } from "./timing.ts";

/** Says that something changed, and lets a step wait until what it cares about is so. */
export class Changes {
	readonly #clock: Clock;
	readonly #signal: AbortSignal;
	readonly #listeners = new Set<() => void>();

	/** Every wait ends with a rejection when `signal` aborts. */
	constructor(clock: Clock, signal: AbortSignal) {
		this.#clock = clock;
		this.#signal = signal;
	}

	emit(): void {
		for (const listener of [...this.#listeners]) listener();
	}

	/** Resolves with true once `test` holds, with false after `limitMs` without. */
	until(test: () => boolean, limitMs?: number): Promise<boolean> {
		return new Promise((resolve, reject) => {
			if (this.#signal.aborted) return reject(this.#signal.reason);
			if (test()) return resolve(true);
			const end = () => {
				this.#listeners.delete(look);
				this.#signal.removeEventListener("abort", abort);
				cancel();
			};
			const look = () => {
				if (!test()) return;
				end();
				resolve(true);
			};
			const abort = () => {
				end();
				reject(this.#signal.reason);
			};
			const cancel =
				limitMs === undefined
					? () => {}
					: after(this.#clock, limitMs, () => {
							end();
							resolve(false);
						});
			this.#listeners.add(look);
			this.#signal.addEventListener("abort", abort);
		});
	}
}
