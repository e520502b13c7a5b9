import type { Clock } from "../environment.ts";

interface Timer {
	atMs: number;
	callback: () => void;
}

/** A clock that moves only when told to, and lets all promises run between two timers. */
export class FakeClock implements Clock {
	#now = Date.UTC(2026, 0, 1);
	readonly #timers = new Set<Timer>();

	now = (): number => this.#now;

	setTimeout(callback: () => void, ms: number): unknown {
		// As a host does: a delay that overflows 32 bits fires at once.
		const timer = { atMs: this.#now + (ms > 2 ** 31 - 1 ? 1 : Math.max(0, ms)), callback };
		this.#timers.add(timer);
		return timer;
	}

	clearTimeout(handle: unknown): void {
		this.#timers.delete(handle as Timer);
	}

	get pending(): number {
		return this.#timers.size;
	}

	/** Runs every timer up to `ms` from now, in order. */
	async advance(ms: number): Promise<void> {
		const end = this.#now + ms;
		await flush();
		for (;;) {
			const next = [...this.#timers].sort((a, b) => a.atMs - b.atMs).find((timer) => timer.atMs <= end);
			if (!next) break;
			this.#timers.delete(next);
			this.#now = Math.max(this.#now, next.atMs);
			next.callback();
			await flush();
		}
		this.#now = end;
	}

	/** Time passes and no timer runs, as while a laptop sleeps. */
	sleep(ms: number): void {
		this.#now += ms;
	}

	wait(ms: number): Promise<void> {
		return new Promise((resolve) => this.setTimeout(resolve, ms));
	}
}

/** Lets everything run that waits for no timer. */
function flush(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}
