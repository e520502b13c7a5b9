import { doc, onSnapshot } from "firebase/firestore";
import { METADATA } from "../names.ts";
import type { Person } from "../people.ts";

/** Listens to the person's `metadata/{uid}` as the documentation's client does, and hands its snapshots on one by one. */
export class MetadataWatch {
	readonly #stop: () => void;
	#seen: unknown;
	#next: (() => void) | null = null;

	/** Resolves once the server has answered for the first time. */
	static async open(person: Person): Promise<MetadataWatch> {
		let ready = () => {};
		const answered = new Promise<void>((resolve) => {
			ready = resolve;
		});
		const watch = new MetadataWatch(person, ready);
		await answered;
		return watch;
	}

	private constructor(person: Person, ready: () => void) {
		this.#stop = onSnapshot(doc(person.firestore, METADATA, person.uid), (snapshot) => {
			const refreshTime: unknown = snapshot.data()?.refreshTime;
			if (refreshTime !== undefined && refreshTime !== this.#seen) this.#next?.();
			this.#seen = refreshTime;
			ready();
		});
	}

	/** Resolves with the next change of refreshTime. Ask before the write. */
	next(): Promise<void> {
		return new Promise((resolve) => {
			this.#next = resolve;
		});
	}

	stop(): void {
		this.#stop();
	}
}
