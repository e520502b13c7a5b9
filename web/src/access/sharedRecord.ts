import type { SharedStorage } from "./environment.ts";

/** What the tab that refreshed last tells the others. */
export interface RefreshRecord {
	/** `claimsVersion` of the token it got. */
	version: number;
	/** That token's `iat`, epoch milliseconds by Auth's clock. */
	issuedAt: number;
	/** When it began to refresh, epoch milliseconds by this machine's clock. */
	startedAt: number;
}

/** One record in the storage that all tabs share. Without storage, or where that fails, there is none. */
export class SharedRecord {
	readonly #storage: SharedStorage | null;
	readonly #key: string;

	constructor(storage: SharedStorage | null, key: string) {
		this.#storage = storage;
		this.#key = key;
	}

	read(): RefreshRecord | null {
		try {
			const record: unknown = JSON.parse(this.#storage?.getItem(this.#key) ?? "null");
			return isRecord(record) ? record : null;
		} catch {
			return null; // Storage that cannot be read, or text that is not ours: each tab for itself.
		}
	}

	write(record: RefreshRecord): void {
		try {
			this.#storage?.setItem(this.#key, JSON.stringify(record));
		} catch {
			// Full or forbidden: the other tabs refresh for themselves.
		}
	}
}

function isRecord(value: unknown): value is RefreshRecord {
	if (typeof value !== "object" || value === null) return false;
	const { version, issuedAt, startedAt } = value as Record<string, unknown>;
	return [version, issuedAt, startedAt].every((part) => typeof part === "number");
}
