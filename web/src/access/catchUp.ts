import type { Changes } from "./changes.ts";
import { decidedVersion, type Facts, heldVersion, needOf, signalOf } from "./facts.ts";
import { backoff, MAX_BACKOFF_MS } from "./timing.ts";

/** How long Auth may take to get a version that is decided, before `getMe` is asked to mend it. */
const SYNC_LIMIT_MS = 3_000;
/** The same for a change of status: a suspension may cut the listener that would tell of it. */
const STATUS_LIMIT_MS = 500;
/** A call of `getMe` that takes longer is no longer waited for; its answer still counts when it comes. */
const ASK_LIMIT_MS = 10_000;
/** Between two tries for the same version; two refreshes within a second give the same token anyway. */
const LEAST_GAP_MS = 1_000;
/** After every so many refreshes that brought an old version, `getMe` is asked to mend the claims. */
const TRIES_BEFORE_MENDING = 3;

/** What the loop may do. */
export interface Steps {
	facts(): Facts;
	/** Whether there is any point in asking over the network. */
	online(): boolean;
	readToken(): Promise<unknown>;
	refresh(needed: number): Promise<void>;
	/** Asks `getMe` and learns from it. Joins a call under way. */
	askMe(): Promise<void>;
	/** `getMe` gave no answer whether a member without roles is suspended: what is known has to do meanwhile. */
	guessStanding(): void;
	/** True when the error is the end of this session: then the loop stops. */
	isEnd(error: unknown): boolean;
}

/**
 * Works off whatever is needed to be current, for as long as anything is. Starts again after any error, with backoff;
 * a newer version, news of the same one, and {@link CatchUp.hurry} cut that short.
 */
export class CatchUp {
	readonly #steps: Steps;
	readonly #changes: Changes;
	readonly #random: () => number;
	readonly #spreadMs: number;
	#hurries = 0;

	constructor(parts: { steps: Steps; changes: Changes; random: () => number; spreadMs: number }) {
		this.#steps = parts.steps;
		this.#changes = parts.changes;
		this.#random = parts.random;
		this.#spreadMs = parts.spreadMs;
	}

	/** Do not wait any longer: somebody looks, or the network is back. */
	hurry(): void {
		this.#hurries++;
		this.#changes.emit();
	}

	/** Ends only by a rejection: with the session's reason, or with the error that ended the session. */
	async run(): Promise<never> {
		for (;;) {
			await this.#changes.until(() => this.#need() !== "none");
			const goal = this.#goal();
			for (let tries = 0; this.#need() !== "none" && this.#goal() === goal; tries++) {
				if (tries > 0) await this.#pause(tries);
				if (this.#need() !== "none" && this.#goal() === goal) await this.#attempt(tries);
			}
		}
	}

	async #attempt(tries: number): Promise<void> {
		try {
			if (!this.#steps.online()) return;
			const need = this.#need();
			if (need === "token") await this.#steps.readToken();
			else if (need === "member") await this.#ask();
			else if (need === "standing") await this.#askStanding();
			else await this.#catchUp(tries);
		} catch (error) {
			// Whatever failed is tried again after the pause, unless this is the end.
			if (this.#steps.isEnd(error)) throw error;
		}
	}

	async #catchUp(tries: number): Promise<void> {
		const goal = this.#goal();
		const change = signalOf(this.#steps.facts())?.change;
		if (change === "schema" && tries === 0) await this.#spread();
		if (this.#need() === "sync" && tries === 0) {
			const limit = change === "status" ? STATUS_LIMIT_MS : SYNC_LIMIT_MS;
			await this.#changes.until(() => this.#need() !== "sync" || this.#goal() !== goal, limit);
		}
		if (this.#goal() !== goal) return;
		if (this.#need() === "sync" || tries % TRIES_BEFORE_MENDING === TRIES_BEFORE_MENDING - 1) {
			// Its failure is no reason not to refresh: the claims may be there all the same.
			await this.#ask().catch(() => {});
		}
		const facts = this.#steps.facts();
		if (heldVersion(facts) < decidedVersion(facts)) await this.#steps.refresh(decidedVersion(facts));
	}

	async #askStanding(): Promise<void> {
		try {
			await this.#ask();
		} finally {
			if (this.#need() === "standing") this.#steps.guessStanding();
		}
	}

	/** Asks, but does not wait for the answer once something else has become more pressing. */
	async #ask(): Promise<void> {
		const news = this.#news();
		let answered = false;
		const asking = this.#steps.askMe().finally(() => {
			answered = true;
			this.#changes.emit();
		});
		asking.catch(() => {}); // Where it is not awaited below, its failure is of no interest any more.
		await this.#changes.until(() => answered || news(), ASK_LIMIT_MS);
		if (answered) await asking;
	}

	/** Offline there is no hurry: {@link hurry} is called when the network is back. */
	async #pause(tries: number): Promise<void> {
		const news = this.#news();
		const hurries = this.#hurries;
		if (await this.#changes.until(news, LEAST_GAP_MS)) return;
		const ms = this.#steps.online() ? backoff(tries, this.#random) : MAX_BACKOFF_MS;
		await this.#changes.until(() => news() || this.#hurries !== hurries, ms);
	}

	/** Everybody has to refresh: full jitter, so that they do not all at once. A hurry or a newer goal ends it. */
	async #spread(): Promise<void> {
		const goal = this.#goal();
		const hurries = this.#hurries;
		const ms = this.#random() * this.#spreadMs;
		await this.#changes.until(() => this.#goal() !== goal || this.#hurries !== hurries, ms);
	}

	/** A test whether something else is to be done than now, or for another version. */
	#news(): () => boolean {
		const need = this.#need();
		const goal = this.#goal();
		return () => this.#need() !== need || this.#goal() !== goal;
	}

	#need() {
		return needOf(this.#steps.facts());
	}

	/** What the tries are counted for. */
	#goal(): string {
		const facts = this.#steps.facts();
		const need = needOf(facts);
		if (need === "sync" || need === "refresh") return `version ${decidedVersion(facts)}`;
		return `${need} ${heldVersion(facts)}`;
	}
}
