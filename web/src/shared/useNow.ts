import { useSyncExternalStore } from "react";

/** So fine are the words for times; one timer serves the whole page. */
const STEP_MS = 15_000;

const listeners = new Set<() => void>();
let ticks = 0;
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
	if (listeners.size === 0) timer = setInterval(tick, STEP_MS);
	listeners.add(listener);
	return () => {
		listeners.delete(listener);
		if (listeners.size === 0) clearInterval(timer);
	};
}

function tick(): void {
	ticks++;
	for (const listener of [...listeners]) listener();
}

/** The time, in epoch ms, looked at again every {@link STEP_MS}: what says how long ago something was grows old with it. */
export function useNow(): number {
	useSyncExternalStore(subscribe, () => ticks);
	return Date.now();
}
