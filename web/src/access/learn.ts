import { CHANGES, type Change, decodeClaims, STATUSES, type Status } from "@rolecall/policy";
import { type Facts, heldVersion, type Me, needOf, type Signal, type Standing, signalOf } from "./facts.ts";
import type { DecodedToken, SignalSnapshot } from "./ports.ts";

/** The facts after a token was read. */
export function learnToken(facts: Facts, decoded: DecodedToken): Facts {
	const token = { claims: decodeClaims(decoded.claims), issuedAt: decoded.issuedAt };
	return settle({ ...facts, token, standing: standingOf({ ...facts, token }) });
}

/**
 * A token with roles: active, for a suspended member has none. Without: as before until `getMe` tells, only that a
 * change of status that takes an active member's roles away is a suspension, and is shown at once.
 */
function standingOf(facts: Facts): Standing | null {
	const version = heldVersion(facts);
	if (facts.token?.claims.roles.length) return { status: "active", version, sure: true };
	const before = facts.standing;
	if (before === null || before.version >= version) return before;
	const signal = signalOf(facts);
	const suspended = before.status === "active" && signal?.change === "status" && signal.version === version;
	return { status: suspended ? "suspended" : before.status, version, sure: false };
}

/** The facts after a snapshot of the signal. What only the cache lacks teaches nothing. */
export function learnSignal(facts: Facts, snapshot: SignalSnapshot): Facts {
	const signal = readSignal(snapshot.data);
	const before = signalOf(facts);
	if (snapshot.fromCache) return signal !== null && before === null ? settle({ ...facts, signal }) : facts;
	// A version that falls: the member was deleted and made anew, so what getMe said was of another one.
	const anew = before !== null && (signal?.version ?? 0) < before.version;
	return settle({ ...facts, signal: signal ?? "missing", compared: true, me: anew ? null : facts.me });
}

function readSignal(data: SignalSnapshot["data"]): Signal | null {
	if (data === null || !isVersion(data.version) || !isVersion(data.syncedVersion)) return null;
	const change = CHANGES.find((known) => known === data.change) ?? ("roles" satisfies Change);
	return { version: data.version, syncedVersion: data.syncedVersion, change };
}

/** The facts after an answer of `getMe`. Throws a TypeError when it is none. */
export function learnMe(facts: Facts, answer: unknown): Facts {
	const me = readMe(answer);
	const knows = me.version >= heldVersion(facts) && facts.token?.claims.roles.length === 0;
	const standing = knows ? { status: me.status, version: me.version, sure: true } : facts.standing;
	return settle({ ...facts, me, standing });
}

function readMe(answer: unknown): Me {
	const { version, syncedVersion, status } = (answer ?? {}) as Record<string, unknown>;
	const known = STATUSES.find((one) => one === status);
	if (!isVersion(version) || !isVersion(syncedVersion) || known === undefined) {
		throw new TypeError("getMe gave no version, syncedVersion and status");
	}
	return { version, syncedVersion, status: known };
}

/** The facts when `getMe` could not be asked: what the last change was has to do. */
export function guessStanding(facts: Facts): Facts {
	if (facts.standing !== null || facts.token === null) return facts;
	const status: Status = signalOf(facts)?.change === "status" ? "suspended" : "active";
	return settle({ ...facts, standing: { status, version: heldVersion(facts), sure: false } });
}

/** The facts when the server has had long enough to be compared with: what the token says is shown. */
export function stopWaiting(facts: Facts): Facts {
	return settle({ ...facts, compared: true });
}

function settle(facts: Facts): Facts {
	const settled = facts.settled || (facts.compared && needOf(facts) === "none");
	return settled === facts.settled ? facts : { ...facts, settled };
}

function isVersion(value: unknown): value is number {
	return Number.isSafeInteger(value) && (value as number) >= 0;
}
