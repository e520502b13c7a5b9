import type { Locks, SharedStorage } from "../environment.ts";
import type { DecodedToken } from "../ports.ts";
import type { FakeClock } from "./fakeClock.ts";
import type { FakeAccount } from "./fakeServer.ts";
import { FakeTab } from "./fakeTab.ts";

/** What the tabs of one browser share: locks, storage, and the SDK's persistence. */
export class FakeBrowser {
	readonly clock: FakeClock;
	readonly locks = new FakeLocks();
	readonly storage = new FakeStorage();
	readonly tabs: FakeTab[] = [];
	/** The user whom the SDK has stored. */
	persisted: { account: FakeAccount; token: DecodedToken } | null = null;
	/** How often a token was exchanged for another one, failures included. */
	refreshes = 0;

	constructor(clock: FakeClock) {
		this.clock = clock;
	}

	open(options: ConstructorParameters<typeof FakeTab>[1] = {}): FakeTab {
		const tab = new FakeTab(this, options);
		this.tabs.push(tab);
		return tab;
	}

	/** The SDK of one tab has stored another user or token: the others find out when they poll next. */
	persist(from: FakeTab, account: FakeAccount | null, token: DecodedToken | null): void {
		this.persisted = account && token ? { account, token } : null;
		this.tabs.forEach((tab, index) => {
			if (tab !== from) this.clock.setTimeout(() => tab.poll(), 250 + ((index * 170) % 530));
		});
	}
}

/** Web Locks: one holder a name, first come first served. */
class FakeLocks implements Locks {
	readonly #tails = new Map<string, Promise<unknown>>();
	held = 0;
	mostHeld = 0;

	async request<T>(name: string, { signal }: { signal: AbortSignal }, work: () => Promise<T>): Promise<T> {
		const before = this.#tails.get(name) ?? Promise.resolve();
		let release = () => {};
		const done = new Promise<void>((resolve) => {
			release = resolve;
		});
		this.#tails.set(
			name,
			before.then(() => done),
		);
		try {
			await Promise.race([before, aborted(signal)]);
			this.mostHeld = Math.max(this.mostHeld, ++this.held);
			return await work().finally(() => this.held--);
		} finally {
			release();
		}
	}
}

function aborted(signal: AbortSignal): Promise<never> {
	return new Promise((_, reject) => {
		if (signal.aborted) reject(signal.reason);
		signal.addEventListener("abort", () => reject(signal.reason));
	});
}

class FakeStorage implements SharedStorage {
	readonly items = new Map<string, string>();
	getItem = (key: string): string | null => this.items.get(key) ?? null;
	setItem = (key: string, value: string): void => void this.items.set(key, value);
}
