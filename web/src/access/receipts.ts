import type { Clock, SharedStorage } from "./environment.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** The server forgets a device of which it has heard nothing for 60 days: one in use says so twice as often. */
const STALE_MS = 30 * DAY_MS;

export interface ReceiptParts {
	/** Writes the receipt; may reject, as while offline or when the token has been passed meanwhile. */
	send: (deviceId: string, version: number) => Promise<void>;
	storage: SharedStorage | null;
	clock: Pick<Clock, "now">;
	/** Tells this user's entries in the storage from others. */
	name: string;
}

/** What was reported last, and when, in epoch milliseconds. */
interface Report {
	version: number;
	at: number;
}

const NOTHING: Report = { version: 0, at: 0 };

/**
 * Tells the server, once for a browser and a version, that this device's token carries it, and again when that was long
 * ago. Only a courtesy to whoever watches a change arrive: a receipt that fails is left out, and no access depends on it.
 */
export class Receipts {
	readonly #parts: ReceiptParts;
	/** Of this tab. */
	#sent = NOTHING;
	/** Where there is no storage, the device is this tab. */
	readonly #fallbackId = crypto.randomUUID();

	constructor(parts: ReceiptParts) {
		this.#parts = parts;
	}

	/** May be called at every turn: only what no tab has reported yet, or not for long, is sent. */
	report(version: number): void {
		const { send, clock } = this.#parts;
		const before = this.#last();
		const report = { version, at: clock.now() };
		if (version < before.version) return;
		if (version === before.version && report.at - before.at < STALE_MS) return;
		this.#sent = report;
		// Written first, so that the other tabs of the browser leave it to this one.
		this.#write("receipt", textOf(report));
		send(this.deviceId, version).catch(() => {
			if (this.#sent === report) this.#sent = before;
			if (this.#read("receipt") === textOf(report)) this.#write("receipt", textOf(before));
		});
	}

	/** The newest report of this tab or another one of the browser. */
	#last(): Report {
		const shared = reportOf(this.#read("receipt"));
		const own = this.#sent;
		return shared.version > own.version || (shared.version === own.version && shared.at > own.at) ? shared : own;
	}

	/** One id for all tabs of the browser, made at its first use. */
	get deviceId(): string {
		const known = this.#read("device");
		if (known) return known;
		this.#write("device", this.#fallbackId);
		return this.#fallbackId;
	}

	#read(what: string): string | null {
		try {
			return this.#parts.storage?.getItem(`${this.#parts.name}:${what}`) ?? null;
		} catch {
			return null;
		}
	}

	#write(what: string, value: string): void {
		try {
			this.#parts.storage?.setItem(`${this.#parts.name}:${what}`, value);
		} catch {
			// Full or forbidden: then each tab reports for itself.
		}
	}
}

function textOf({ version, at }: Report): string {
	return `${version} ${at}`;
}

/** Reads what {@link textOf} wrote; a text without a time is of a report made at some time before. */
function reportOf(text: string | null): Report {
	const [version, at = 0] = (text ?? "").split(" ").map(Number);
	return Number.isFinite(version) && Number.isFinite(at) ? { version: Number(version), at } : NOTHING;
}
