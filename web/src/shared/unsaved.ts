import { useEffect, useSyncExternalStore } from "react";

/** How many forms on the screen hold text that is not saved, and how many of them keep it nowhere else. */
const forms = { typing: 0, lost: 0 };
const listeners = new Set<() => void>();

function add(change: 1 | -1, kept: boolean): void {
	forms.typing += change;
	if (!kept) forms.lost += change;
	for (const listener of listeners) listener();
}

/**
 * Says for as long as it is mounted that this form holds text that is not saved, if it does.
 * @param kept whether the text is kept on the device, so that nothing is lost with the form
 */
export function useUnsaved(unsaved: boolean, kept = false): void {
	useEffect(() => {
		if (!unsaved) return;
		add(1, kept);
		return () => add(-1, kept);
	}, [unsaved, kept]);
}

/** Whether any form holds text that is not saved. */
export function useAnythingUnsaved(): boolean {
	return useSyncExternalStore(
		(listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		() => forms.typing > 0,
	);
}

/** Whether leaving the page now would lose what somebody typed or chose. */
export function wouldLoseText(): boolean {
	return forms.lost > 0;
}
