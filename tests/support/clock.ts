import { control } from "./control.ts";

/**
 * The engine's clock, which rules, tokens and locks go by. All that runs at once shares it: it moves only between their
 * steps.
 */
export class Clock {
	#offsetMs = 0;
	#running = 0;
	#idle = Promise.withResolvers<void>();
	/** The move that waits until every step that runs is over; new steps wait for it. */
	#move: { minutes: number; done: Promise<void> } | null = null;

	readonly #returns: boolean;

	/** @param returns moves it back after every move, when all that waits for a time to pass has seen it pass */
	constructor({ returns = false } = {}) {
		this.#returns = returns;
	}

	now = (): number => Date.now() + this.#offsetMs;

	/** Whether it is ahead of the machine's. */
	get moved(): boolean {
		return this.#offsetMs !== 0;
	}

	/** Runs one step, during which the clock does not jump. */
	async step<T>(work: () => Promise<T>): Promise<T> {
		while (this.#move !== null) await this.#move.done;
		this.#running++;
		try {
			return await work();
		} finally {
			this.#running--;
			if (this.#running === 0) this.#idle.resolve();
		}
	}

	/** Moves the clock on by at least this, as soon as every step that runs is over. Not from within a step. */
	advance(minutes: number): Promise<void> {
		if (this.#move === null) this.#move = { minutes, done: this.#moveWhenIdle() };
		else this.#move.minutes = Math.max(this.#move.minutes, minutes); // One move serves all who wait for one.
		return this.#move.done;
	}

	async #moveWhenIdle(): Promise<void> {
		this.#idle = Promise.withResolvers();
		if (this.#running === 0) this.#idle.resolve();
		await this.#idle.promise;
		const { minutes } = this.#move ?? { minutes: 0 };
		try {
			const { clock } = (await control("clock:advance", { seconds: minutes * 60 })) as { clock: string };
			if (this.#returns) await control("clock:set", { instant: new Date().toISOString(), allowBackwards: true });
			else this.#offsetMs = Date.parse(clock) - Date.now();
		} finally {
			this.#move = null;
		}
	}
}
