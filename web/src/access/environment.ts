/** Time, as the library needs it. Handles are whatever the host's timers give. */
export interface Clock {
	/** Epoch milliseconds. */
	now(): number;
	setTimeout(callback: () => void, ms: number): unknown;
	clearTimeout(handle: unknown): void;
}

/** The part of the Web Locks API that is used. `signal` gives up waiting for the lock; it ends nothing once granted. */
export interface Locks {
	request<T>(name: string, options: { signal: AbortSignal }, work: () => Promise<T>): Promise<T>;
}

/** Text that all tabs of the browser share. Either call may throw: storage can be full or forbidden. */
export interface SharedStorage {
	getItem(key: string): string | null;
	setItem(key: string, value: string): void;
}

/** Something of the host that is true or false and says when that changes. */
export interface Flag {
	value(): boolean;
	/** Returns its clean-up. */
	subscribe(listener: () => void): () => void;
}

/** All that the library takes from where it runs. */
export interface Environment {
	clock: Clock;
	/** From 0 up to but not including 1. */
	random(): number;
	/** Null where there are none (an insecure context, an old browser): then each tab refreshes for itself. */
	locks: Locks | null;
	/** Null where there is none: then tabs cannot tell one another what they hold. */
	storage: SharedStorage | null;
	online: Flag;
	visible: Flag;
}

const hostClock: Clock = {
	now: () => Date.now(),
	setTimeout: (callback, ms) => setTimeout(callback, ms),
	clearTimeout: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
};

/** The browser that this runs in. Outside of a browser: always online and visible, and alone. */
export function hostEnvironment(): Environment {
	return {
		clock: hostClock,
		random: Math.random,
		locks: hostLocks(),
		storage: hostStorage(),
		online: {
			value: () => globalThis.navigator?.onLine !== false,
			subscribe: (listener) => listen(globalThis.window, ["online", "offline"], listener),
		},
		visible: {
			value: () => globalThis.document?.visibilityState !== "hidden",
			// pageshow: a page that comes back from the back/forward cache may bring no visibilitychange.
			subscribe(listener) {
				const stopDocument = listen(globalThis.document, ["visibilitychange"], listener);
				const stopWindow = listen(globalThis.window, ["pageshow"], listener);
				return () => {
					stopDocument();
					stopWindow();
				};
			},
		},
	};
}

function hostLocks(): Locks | null {
	const manager = globalThis.window && globalThis.navigator?.locks;
	if (!manager) return null;
	return { request: async (name, options, work) => await manager.request(name, options, work) };
}

function hostStorage(): SharedStorage | null {
	try {
		return globalThis.window?.localStorage ?? null;
	} catch {
		return null; // Reading the property itself throws where cookies are blocked.
	}
}

function listen(target: EventTarget | undefined, types: string[], listener: () => void): () => void {
	for (const type of types) target?.addEventListener(type, listener);
	return () => {
		for (const type of types) target?.removeEventListener(type, listener);
	};
}
