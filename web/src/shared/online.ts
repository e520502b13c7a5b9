import { useSyncExternalStore } from "react";

/** Whether the browser itself knows that there is no network. That it knows of none does not mean that there is one. */
export function isOffline(): boolean {
	return navigator.onLine === false;
}

function subscribe(listener: () => void): () => void {
	addEventListener("online", listener);
	addEventListener("offline", listener);
	return () => {
		removeEventListener("online", listener);
		removeEventListener("offline", listener);
	};
}

export function useOffline(): boolean {
	return useSyncExternalStore(subscribe, isOffline);
}
