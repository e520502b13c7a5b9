import { useEffect, useSyncExternalStore } from "react";

/** How many forms on the screen hold text that is not saved. */
let forms = 0;
const listeners = new Set<() => void>();

function add(change: 1 | -1): void {
	forms += change;
	for (const listener of listeners) listener();
}

/** Says for as long as it is mounted that this form holds text that is not saved, if it does. */
export function useUnsaved(unsaved: boolean): void {
	useEffect(() => {
		if (!unsaved) return;
		add(1);
		return () => add(-1);
	}, [unsaved]);
}

/** Whether any form holds text that would be lost with it. */
export function useAnythingUnsaved(): boolean {
	return useSyncExternalStore(
		(listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		() => forms > 0,
	);
}
