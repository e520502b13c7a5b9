import type { Changes } from "./changes.ts";
import type { Environment } from "./environment.ts";
import type { RefreshRecord, SharedRecord } from "./sharedRecord.ts";
import { after } from "./timing.ts";
import type { TokenReader } from "./tokenReader.ts";

/** A tab that was frozen while it holds the lock must not hold up the others: after this they go on without. */
const LOCK_LIMIT_MS = 10_000;
/** How long a tab's own SDK may take to find, in its shared storage, the token that another tab got. It polls every 800 ms. */
const PICK_UP_LIMIT_MS = 2_000;
const PICK_UP_LOOK_MS = 200;

/** One refresh in flight per browser, and none for a version that a tab of it has already got. */
export class RefreshGate {
	readonly #lockName: string;
	readonly #reader: TokenReader;
	readonly #record: SharedRecord;
	readonly #changes: Changes;
	readonly #environment: Environment;
	readonly #session: AbortSignal;
	/** What this tab wrote last: that tells it nothing. */
	#written: RefreshRecord | null = null;

	constructor(parts: {
		lockName: string;
		reader: TokenReader;
		record: SharedRecord;
		changes: Changes;
		environment: Environment;
		session: AbortSignal;
	}) {
		this.#lockName = parts.lockName;
		this.#reader = parts.reader;
		this.#record = parts.record;
		this.#changes = parts.changes;
		this.#environment = parts.environment;
		this.#session = parts.session;
	}

	/**
	 * One try to have a token of `needed` or later; whether it was enough, the caller sees from the token that was read.
	 * Rejects as the refresh does, and with the session's reason once that is over.
	 */
	async refresh(needed: number): Promise<void> {
		const askedAt = this.#environment.clock.now();
		let known = this.#written;
		for (;;) {
			const others = await this.#locked(() => this.#turn(needed, askedAt, known));
			if (others === null || (await this.#pickUp(needed))) return;
			known = others;
		}
	}

	/** With the lock held: refreshes, or returns the record of the tab that did so for us. */
	async #turn(needed: number, askedAt: number, known: RefreshRecord | null): Promise<RefreshRecord | null> {
		const own = await this.#reader.read({ force: false });
		if (this.#reader.version >= needed) return null;
		const record = this.#record.read();
		// A record of a token older than ours is of another sign-in and says nothing of what is to be had now.
		if (record !== null && record.issuedAt >= own.issuedAt && record.startedAt !== known?.startedAt) {
			if (record.version >= needed) return record;
			// Another tab refreshed while this one waited for the lock: its answer is no older than ours would be.
			if (record.startedAt >= askedAt) return null;
		}
		const startedAt = this.#environment.clock.now();
		const got = await this.#reader.read({ force: true });
		this.#written = { version: this.#reader.version, issuedAt: got.issuedAt, startedAt };
		this.#record.write(this.#written);
		return null;
	}

	/** Whether the own SDK came by the token of another tab in time. */
	async #pickUp(needed: number): Promise<boolean> {
		const { clock } = this.#environment;
		const deadline = clock.now() + PICK_UP_LIMIT_MS;
		while (clock.now() < deadline) {
			await this.#reader.read({ force: false });
			// The SDK's event, where there is one, has the session read at once, and ends this wait.
			if (await this.#changes.until(() => this.#reader.version >= needed, PICK_UP_LOOK_MS)) return true;
		}
		return false;
	}

	async #locked<T>(work: () => Promise<T>): Promise<T> {
		const { locks, clock } = this.#environment;
		if (locks === null) return work();
		const waiting = new AbortController();
		const giveUp = () => waiting.abort();
		const cancel = after(clock, LOCK_LIMIT_MS, giveUp);
		this.#session.addEventListener("abort", giveUp);
		let granted = false;
		try {
			return await locks.request(this.#lockName, { signal: waiting.signal }, () => {
				granted = true;
				cancel();
				return work();
			});
		} catch (error) {
			this.#session.throwIfAborted();
			// Locks that do not work (a sandboxed frame) are as none.
			if (granted) throw error;
			return await work();
		} finally {
			cancel();
			this.#session.removeEventListener("abort", giveUp);
		}
	}
}
