import {
	type Change,
	encodeClaims,
	type GrantEnds,
	type Role,
	type RolecallClaims,
	type Status,
} from "@rolecall/policy";
import type { DecodedToken } from "../ports.ts";
import type { FakeClock } from "./fakeClock.ts";

/** One member as Firebase has it: the document, the signal, and Auth's claims, which may lag behind. */
export class FakeAccount {
	readonly uid: string;
	readonly #clock: FakeClock;
	grants: GrantEnds = {};
	status: Status = "active";
	version = 0;
	/** Null: there is no such document. */
	signal: { version: number; syncedVersion: number; change: Change } | null = null;
	/** The custom claims of the account in Auth. */
	claims: RolecallClaims | Record<string, never> = {};
	/** What the token endpoint says of the account. */
	fault: "auth/user-disabled" | "auth/user-token-expired" | "auth/invalid-refresh-token" | null = null;
	/** What devices have reported, in order, and how many more reports are to fail. */
	receipts: { deviceId: string; version: number }[] = [];
	receiptFaults = 0;
	readonly #watchers = new Set<() => void>();
	/** Calls of getMe, and those of them that are yet to fail. */
	meCalls = 0;
	meFaults: unknown[] = [];
	meLatencyMs = 30;

	constructor(uid: string, clock: FakeClock) {
		this.uid = uid;
		this.#clock = clock;
	}

	/** Decides a change; Auth does not have it before {@link sync}. */
	decide(change: Change, roles: Role[] | GrantEnds = this.grants): void {
		this.version++;
		this.grants = Array.isArray(roles) ? Object.fromEntries(roles.map((role) => [role, null])) : roles;
		this.signal = { version: this.version, syncedVersion: this.signal?.syncedVersion ?? 0, change };
		this.tell();
	}

	/** Auth gets the claims of the version decided; `tell: false` crashes before the signal says so. */
	sync({ tell = true } = {}): void {
		const { grants, status, version } = this;
		this.claims = encodeClaims({ grants, status, version }, this.#clock.now());
		if (!tell || this.signal === null) return;
		this.signal = { ...this.signal, syncedVersion: version };
		this.tell();
	}

	/** A whole change at once. */
	change(change: Change, roles?: Role[] | GrantEnds): void {
		this.decide(change, roles);
		this.sync();
	}

	suspend(): void {
		this.status = "suspended";
		this.change("status");
	}

	token(): DecodedToken {
		const issuedAt = Math.floor(this.#clock.now() / 1000) * 1000;
		return { claims: { sub: this.uid, ...this.claims }, issuedAt };
	}

	/** As the callable: creates the member when missing, mends the claims. */
	async getMe(): Promise<unknown> {
		this.meCalls++;
		await this.#clock.wait(this.meLatencyMs);
		if (this.meFaults.length > 0) throw this.meFaults.shift();
		if (this.version === 0) this.decide("created", ["viewer"]);
		this.signal ??= { version: this.version, syncedVersion: 0, change: "created" };
		this.sync();
		return { uid: this.uid, status: this.status, version: this.version, syncedVersion: this.version };
	}

	watch(watcher: () => void): () => void {
		this.#watchers.add(watcher);
		return () => void this.#watchers.delete(watcher);
	}

	get watchers(): number {
		return this.#watchers.size;
	}

	tell(): void {
		for (const watcher of [...this.#watchers]) watcher();
	}
}

/** An error as the Firebase SDK throws it. */
export function firebaseError(code: string): Error & { code: string } {
	return Object.assign(new Error(code), { code });
}
