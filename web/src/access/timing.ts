import type { Clock } from "./environment.ts";

/** Longer delays overflow a signed 32-bit integer and fire at once. Source: MDN, `setTimeout`, maximum delay. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

/** Calls back at the moment `atMs`, however far away; returns its clean-up. */
export function at(clock: Clock, atMs: number, callback: () => void): () => void {
	let handle: unknown;
	const arm = () => {
		const left = Math.max(0, atMs - clock.now());
		// A timer may fire a little early: then it is armed again for the rest.
		handle = clock.setTimeout(() => (clock.now() >= atMs ? callback() : arm()), Math.min(left, LONGEST_TIMEOUT_MS));
	};
	arm();
	return () => clock.clearTimeout(handle);
}

/** Calls back after `ms`; returns its clean-up. */
export function after(clock: Clock, ms: number, callback: () => void): () => void {
	return at(clock, clock.now() + ms, callback);
}

const FIRST_BACKOFF_MS = 500;
/** No wait between two tries is longer than this. */
export const MAX_BACKOFF_MS = 30_000;

/**
 * How long to wait before try number `tries` (1 for the first repetition): exponential, with full jitter, so that
 * many clients that failed together do not return together.
 * Source: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoff(tries: number, random: () => number): number {
	return random() * Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** tries);
}
