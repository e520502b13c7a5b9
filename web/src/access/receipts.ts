import type { SharedStorage } from "./environment.ts";

export interface ReceiptParts {
	/** Writes the receipt; may reject, as while offline or when the token has been passed meanwhile. */
	send: (deviceId: string, version: number) => Promise<void>;
	storage: SharedStorage | null;
	/** Tells this user's entries in the storage from others. */
	name: string;
}

/**
 * Tells the server, once for a browser and a version, that this device's token carries it. Only a courtesy to whoever
 * watches a change arrive: a receipt that fails is left out, and no access depends on it.
 */
export class Receipts {
	readonly #parts: ReceiptParts;
	#sent = 0;
	/** Where there is no storage, the device is this tab. */
	readonly #fallbackId = crypto.randomUUID();

	constructor(parts: ReceiptParts) {
		this.#parts = parts;
	}

	/** May be called at every turn: only a version that no tab has reported yet is sent. */
	report(version: number): void {
		const { send } = this.#parts;
		if (version <= this.#sent || version <= Number(this.#read("receipt"))) return;
		const before = this.#sent;
		this.#sent = version;
		// Written first, so that the other tabs of the browser leave it to this one.
		this.#write("receipt", String(version));
		send(this.deviceId, version).catch(() => {
			if (this.#sent === version) this.#sent = before;
			if (this.#read("receipt") === String(version)) this.#write("receipt", String(before));
		});
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
