import { setTimeout as sleep } from "node:timers/promises";
import type { RolecallClaims } from "@rolecall/policy";
import { PASSWORD } from "./client.ts";
import { suiteAddresses } from "./environment.ts";
import { type HttpAnswer, restGet } from "./rest.ts";

/** What a token says, read without a library of ours. */
export type TokenClaims = Partial<RolecallClaims> & { exp: number };

interface Tokens {
	idToken: string;
	refreshToken: string;
}

/** One person's app without the web SDK: hundreds of them fit into a process. Keeps every ID token it has had. */
export class Session {
	readonly email: string;
	uid = "";
	/** Oldest first. */
	readonly tokens: string[] = [];
	#refreshToken: string | null = null;

	constructor(email: string) {
		this.email = email;
	}

	/** The last token, or null when the session has ended. */
	get token(): string | null {
		return this.#refreshToken === null ? null : (this.tokens.at(-1) ?? null);
	}

	async signUp(): Promise<void> {
		const answer = await this.#identity("signUp");
		if (answer.status !== 200) throw new Error(`sign-up: ${JSON.stringify(answer.body)}`);
		const { localId, ...tokens } = answer.body as Tokens & { localId: string };
		this.uid = localId;
		this.#keep(tokens);
	}

	/** @returns whether the server let the person in; a suspended one has no session afterwards */
	async signIn(): Promise<boolean> {
		const answer = await this.#identity("signInWithPassword");
		if (answer.status !== 200) {
			expectReason(answer, "USER_DISABLED");
			this.#refreshToken = null;
			return false;
		}
		this.#keep(answer.body as Tokens);
		return true;
	}

	/** @returns whether there is a new token; without one the session has ended */
	async refresh(): Promise<boolean> {
		if (this.#refreshToken === null) return false;
		const body = new URLSearchParams({ grant_type: "refresh_token", refresh_token: this.#refreshToken });
		const answer = await post("securetoken.googleapis.com/v1/token", body);
		if (answer.status !== 200) {
			expectReason(answer, "USER_DISABLED", "TOKEN_EXPIRED", "INVALID_REFRESH_TOKEN");
			this.#refreshToken = null;
			return false;
		}
		const { id_token: idToken, refresh_token: refreshToken } = answer.body as Record<string, string>;
		this.#keep({ idToken: idToken as string, refreshToken: refreshToken as string });
		return true;
	}

	/** The version that the signal names, as this app sees it, or null when its token is refused. */
	async signalled(): Promise<number | null> {
		const answer = await restGet(`claimsUpdates/${this.uid}`, this.token ?? undefined);
		if (answer.status === 401 || answer.status === 403) return null;
		const { fields } = answer.body as { fields?: { version: { integerValue: string } } };
		if (fields === undefined) throw new Error(`signal of ${this.uid}: ${JSON.stringify(answer)}`);
		return Number(fields.version.integerValue);
	}

	#keep({ idToken, refreshToken }: Tokens): void {
		if (this.tokens.at(-1) !== idToken) this.tokens.push(idToken);
		this.#refreshToken = refreshToken;
	}

	#identity(method: string): Promise<HttpAnswer> {
		const account = { email: this.email, password: PASSWORD, returnSecureToken: true };
		return post(`identitytoolkit.googleapis.com/v1/accounts:${method}`, JSON.stringify(account));
	}
}

export function claimsIn(token: string): TokenClaims {
	return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as TokenClaims;
}

/** More often than by chance is not forgiven. */
const TRIES = 5;

async function post(path: string, body: string | URLSearchParams): Promise<HttpAnswer> {
	const type = typeof body === "string" ? "application/json" : "application/x-www-form-urlencoded";
	const url = `http://${suiteAddresses().auth}/${path}?key=local`;
	for (let left = TRIES; ; left--) {
		const response = await fetch(url, { method: "POST", headers: { "Content-Type": type }, body });
		const answer = { status: response.status, body: await response.json() };
		// The engine's answer to a sign-in at the very moment of a revocation (docs/engines.md): an app asks again.
		if (answer.status !== 500 || left === 1) return answer;
		await sleep(20);
	}
}

function expectReason(answer: HttpAnswer, ...reasons: string[]): void {
	const text = JSON.stringify(answer.body);
	if (!reasons.some((reason) => text.includes(reason))) throw new Error(`HTTP ${answer.status}: ${text}`);
}
