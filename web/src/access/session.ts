import { nextEnd } from "@rolecall/policy";
import { CatchUp } from "./catchUp.ts";
import { Changes } from "./changes.ts";
import type { Environment } from "./environment.ts";
import { type Facts, heldVersion, phaseOf, signalOf, stateOf, UNKNOWN } from "./facts.ts";
import { guessStanding, learnMe, learnSignal, learnToken, stopWaiting } from "./learn.ts";
import { errorCode, INVALID_REFRESH_TOKEN, type Ports, type UserPort } from "./ports.ts";
import { Receipts } from "./receipts.ts";
import { RefreshGate } from "./refreshGate.ts";
import { SharedRecord } from "./sharedRecord.ts";
import { SignalListener } from "./signalListener.ts";
import type { AccessState } from "./state.ts";
import { after, at } from "./timing.ts";
import { TokenReader } from "./tokenReader.ts";

/** How long the first comparison with the server may hold up the screen. */
const FIRST_LOOK_LIMIT_MS = 2_000;
/** How long the refresh that made Auth sign the user out may take to say why. */
const REASON_LIMIT_MS = 1_000;

/** How a session ended that nobody asked to end. */
export type Ending = "suspended" | "signedOut";

export interface SessionParts {
	user: UserPort;
	ports: Ports;
	environment: Environment;
	spreadMs: number;
	publish(state: AccessState): void;
	ended(ending: Ending): void;
}

/** The access of one user from sign-in to sign-out. Once stopped it publishes nothing more, whatever is still under way. */
export class Session {
	readonly uid: string;
	readonly #parts: SessionParts;
	readonly #life = new AbortController();
	readonly #changes: Changes;
	readonly #reader: TokenReader;
	readonly #listener: SignalListener;
	readonly #catchUp: CatchUp;
	readonly #receipts: Receipts | null;
	readonly #stops: (() => void)[] = [];
	#facts: Facts = UNKNOWN;
	#asking: Promise<void> | null = null;
	/** Whether the signal's listener hears the server, and whether it did while the browser said offline. */
	#reachable = true;
	#contradicted = false;
	#cancelEnd = () => {};

	constructor(parts: SessionParts) {
		const { user, ports, environment } = parts;
		const { clock, random } = environment;
		const session = this.#life.signal;
		this.#parts = parts;
		this.uid = user.profile().uid;
		this.#changes = new Changes(clock, session);
		this.#reader = new TokenReader(user, session, (token) => this.#learn(learnToken(this.#facts, token)));
		this.#listener = new SignalListener({
			watch: (next, error) => ports.watchSignal(this.uid, next, error),
			clock,
			random,
			told: {
				snapshot: (snapshot) => this.#learn(learnSignal(this.#facts, snapshot)),
				reach: (reachable) => this.#reach(reachable),
			},
		});
		const name = `rolecall:${ports.namespace}:${this.uid}`;
		const record = new SharedRecord(environment.storage, name);
		const { sendReceipt } = ports;
		this.#receipts =
			sendReceipt &&
			new Receipts({
				send: (deviceId, version) => sendReceipt(this.uid, deviceId, version),
				storage: environment.storage,
				clock,
				name,
			});
		const gate = new RefreshGate({
			lockName: name,
			reader: this.#reader,
			record,
			changes: this.#changes,
			environment,
			session,
		});
		this.#catchUp = new CatchUp({
			changes: this.#changes,
			random,
			spreadMs: parts.spreadMs,
			steps: {
				facts: () => this.#facts,
				online: () => this.#online(),
				readToken: () => this.#reader.read({ force: false }),
				refresh: (needed) => gate.refresh(needed),
				askMe: () => this.#askMe(),
				guessStanding: () => this.#learn(guessStanding(this.#facts)),
				isEnd: (error) => session.aborted || endsSession(error),
			},
		});
	}

	start(): void {
		const { clock, online, visible } = this.#parts.environment;
		this.#stops.push(
			online.subscribe(() => {
				this.#contradicted = false;
				this.#lookAtNetwork();
			}),
			visible.subscribe(() => visible.value() && this.wake()),
			after(clock, FIRST_LOOK_LIMIT_MS, () => this.#learn(stopWaiting(this.#facts))),
			() => this.#cancelEnd(),
		);
		this.#lookAtNetwork();
		if (this.#life.signal.aborted) return; // Whoever heard of that has signed out at once.
		this.#stops.push(this.#listener.start());
		this.#readQuietly();
		this.#catchUp.run().catch((error: unknown) => this.#fail(error));
	}

	/** Unsubscribes from everything. What is still under way no longer counts. */
	stop(): void {
		if (this.#life.signal.aborted) return;
		this.#life.abort();
		for (const stop of this.#stops) stop();
	}

	/** Auth has another token of this user, or another object for them. */
	tokenChanged(user: UserPort): void {
		this.#reader.use(user);
		this.#listener.revive();
		this.#readQuietly();
	}

	/** Compares again: somebody looks, or the network is back. */
	wake(): void {
		this.#listener.revive();
		this.#readQuietly();
		this.#publish(); // Roles may have ended while the timers slept.
		this.#catchUp.hurry();
	}

	/** Auth has signed the user out, without having been asked to here: finds out why. */
	async signedOutByAuth(): Promise<void> {
		const errors = this.#reader.errors();
		const { clock } = this.#parts.environment;
		this.stop();
		if (this.#suspended()) return this.#parts.ended("suspended");
		// The SDK says so first, and only then rejects the refresh that was the cause.
		const limit = new Promise<unknown[]>((resolve) => after(clock, REASON_LIMIT_MS, () => resolve([])));
		const disabled = (await Promise.race([errors, limit])).some(isDisabled);
		this.#parts.ended(disabled ? "suspended" : "signedOut");
	}

	#fail(error: unknown): void {
		if (this.#life.signal.aborted) return;
		this.stop();
		this.#parts.ended(isDisabled(error) || this.#suspended() ? "suspended" : "signedOut");
	}

	/** Suspended as far as known, or by a change of status that is decided and that this token does not carry yet. */
	#suspended(): boolean {
		const signal = signalOf(this.#facts);
		if (this.#facts.standing?.status === "suspended") return true;
		return signal?.change === "status" && signal.version > heldVersion(this.#facts);
	}

	#learn(facts: Facts): void {
		if (this.#life.signal.aborted) return;
		this.#facts = facts;
		this.#publish();
		if (phaseOf(facts) === "current") this.#receipts?.report(heldVersion(facts));
		this.#changes.emit();
	}

	#publish(): void {
		const { clock } = this.#parts.environment;
		this.#cancelEnd();
		const claims = this.#facts.token?.claims;
		const end = claims ? nextEnd(claims, clock.now()) : null;
		this.#cancelEnd = end === null ? () => {} : at(clock, end, () => this.#publish());
		const deviceId = this.#receipts?.deviceId ?? null;
		this.#parts.publish(stateOf(this.#facts, this.#reader.user.profile(), deviceId, clock.now()));
	}

	#reach(reachable: boolean): void {
		this.#reachable = reachable;
		this.#contradicted = reachable && !this.#parts.environment.online.value();
		this.#lookAtNetwork();
	}

	/** Browsers can be wrong about it (virtual networks): that the server answers is the better proof. */
	#online(): boolean {
		return this.#parts.environment.online.value() || this.#contradicted;
	}

	#lookAtNetwork(): void {
		const offline = !this.#online() || !this.#reachable;
		const back = this.#facts.offline && !offline;
		this.#learn({ ...this.#facts, offline });
		if (back) this.wake();
	}

	#readQuietly(): void {
		this.#reader.read({ force: false }).catch((error: unknown) => {
			// Anything but the end is tried again by the loop, if a token is missing at all.
			if (endsSession(error)) this.#fail(error);
		});
	}

	#askMe(): Promise<void> {
		this.#asking ??= this.#parts.ports
			.getMe()
			.then((answer) => this.#learn(learnMe(this.#facts, answer)))
			.finally(() => {
				this.#asking = null;
			});
		return this.#asking;
	}
}

/**
 * The errors after which nobody is signed in any more: two after which the SDK signs the user out (source:
 * `isUserInvalidated` of firebase-js-sdk), and one after which the port does.
 */
function endsSession(error: unknown): boolean {
	const code = errorCode(error);
	return isDisabled(error) || code === "auth/user-token-expired" || code === INVALID_REFRESH_TOKEN;
}

function isDisabled(error: unknown): boolean {
	return errorCode(error) === "auth/user-disabled";
}
