/** Something that is followed for as long as anybody subscribes to it. */
export interface View<T> {
	getState: () => T;
	subscribe: (listener: () => void) => () => void;
}

/** Views by their key: all who show the same one share it, and it is forgotten with the last of them. */
export class SharedViews<T> {
	readonly #make: (key: string) => View<T>;
	readonly #views = new Map<string, View<T>>();

	constructor(make: (key: string) => View<T>) {
		this.#make = make;
	}

	of(key: string): View<T> {
		const view = this.#views.get(key) ?? this.#counted(key);
		this.#views.set(key, view);
		return view;
	}

	#counted(key: string): View<T> {
		const { getState, subscribe } = this.#make(key);
		let users = 0;
		const counted: View<T> = {
			getState,
			subscribe: (listener) => {
				users++;
				// Subscribed to again after it was forgotten: whoever comes now shares it.
				if (!this.#views.has(key)) this.#views.set(key, counted);
				const stop = subscribe(listener);
				return () => {
					stop();
					if (--users === 0 && this.#views.get(key) === counted) this.#views.delete(key);
				};
			},
		};
		return counted;
	}
}
