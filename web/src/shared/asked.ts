import { useEffect, useEffectEvent } from "react";

/** What can be asked for from anywhere, and is done on a page of its own. */
export type Asked = "newSource" | "invite" | "role" | "lockdown";

/** A page that is not there by then, because the way to it was not open, shall not begin when it is visited later. */
const SOON_MS = 5_000;

let asked: { what: Asked; atMs: number } | null = null;
const listeners = new Set<() => void>();

/** Asks the page where it is done to begin: the one on the screen, or one that is about to be. */
export function askFor(what: Asked): void {
	asked = { what, atMs: Date.now() };
	for (const listener of listeners) listener();
}

/** Begins when it is asked for; never for undefined. */
export function useAsked(what: Asked | undefined, begin: () => void): void {
	const start = useEffectEvent(begin);
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const take = () => {
			if (asked === null || asked.what !== what || Date.now() - asked.atMs > SOON_MS) return;
			asked = null;
			start();
		};
		// After the page has given the focus to its heading.
		const look = () => {
			timer = setTimeout(take);
		};
		look();
		listeners.add(look);
		return () => {
			clearTimeout(timer);
			listeners.delete(look);
		};
	}, [what]);
}
