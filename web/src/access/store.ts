import type { AccessState } from "./state.ts";

/** Holds one state: the same object, with the same parts, until something in it changes. */
export class Store {
	#state: AccessState;
	readonly #listeners = new Set<() => void>();

	constructor(state: AccessState) {
		this.#state = state;
	}

	get(): AccessState {
		return this.#state;
	}

	/** Returns its clean-up. */
	subscribe(listener: () => void): () => void {
		// A wrapper of its own, so that one function subscribed twice is two subscriptions.
		const entry = () => listener();
		this.#listeners.add(entry);
		return () => void this.#listeners.delete(entry);
	}

	set(next: AccessState): void {
		const before = this.#state;
		const state: AccessState = {
			...next,
			user: keep(before.user, next.user),
			roles: keep(before.roles, next.roles),
			permissions: keep(before.permissions, next.permissions),
			roleEnds: keep(before.roleEnds, next.roleEnds),
		};
		const keys = Object.keys(state) as (keyof AccessState)[];
		if (keys.every((key) => state[key] === before[key])) return;
		this.#state = state;
		for (const listener of [...this.#listeners]) listener();
	}
}

/** The old one when both say the same. */
function keep<T>(before: T, next: T): T {
	return JSON.stringify(before) === JSON.stringify(next) ? before : next;
}
