import { decodeClaims } from "@rolecall/policy";
import type { DecodedToken, UserPort } from "./ports.ts";

/**
 * Reads the signed-in user's token, and hands on what it read. Never trusts an event for that: a refresh that brings
 * the same token fires none.
 */
export class TokenReader {
	#user: UserPort;
	readonly #session: AbortSignal;
	readonly #learn: (token: DecodedToken) => void;
	#version = 0;
	readonly #running = new Set<Promise<unknown>>();

	constructor(user: UserPort, session: AbortSignal, learn: (token: DecodedToken) => void) {
		this.#user = user;
		this.#session = session;
		this.#learn = learn;
	}

	get user(): UserPort {
		return this.#user;
	}

	/** `claimsVersion` of the token that was read last, 0 for none. */
	get version(): number {
		return this.#version;
	}

	/** The SDK has a new object for the same uid, as after signing in once more. */
	use(user: UserPort): void {
		this.#user = user;
	}

	/** Rejects as {@link UserPort.readToken} does, and with the session's reason once that is over. */
	async read(options: { force: boolean }): Promise<DecodedToken> {
		const reading = this.#user.readToken(options.force);
		this.#running.add(reading);
		try {
			const token = await reading;
			this.#session.throwIfAborted();
			this.#version = decodeClaims(token.claims).claimsVersion;
			this.#learn(token);
			return token;
		} finally {
			this.#running.delete(reading);
		}
	}

	/** The errors with which the reads now under way end. */
	async errors(): Promise<unknown[]> {
		const results = await Promise.allSettled([...this.#running]);
		return results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
	}
}
