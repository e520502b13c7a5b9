import { type Change, permissionsOf, type RolecallClaims, rolesInForce, type Status } from "@rolecall/policy";
import type { AccessPhase, AccessState, AccessUser } from "./state.ts";

/** What the signal document says. */
export interface Signal {
	version: number;
	syncedVersion: number;
	change: Change;
}

/** The token in use. */
interface Token {
	claims: RolecallClaims;
	/** Epoch milliseconds, by Auth's clock. */
	issuedAt: number;
}

/** What `getMe` answered. */
export interface Me {
	version: number;
	syncedVersion: number;
	status: Status;
}

/** Whether the member is suspended, as far as known; a token without roles does not tell. */
export interface Standing {
	status: Status;
	/** The version it is known of. */
	version: number;
	/** False while it is only a guess, and `getMe` is still to be asked. */
	sure: boolean;
}

/** All that is known of the signed-in user's access. Immutable: each event makes new facts. */
export interface Facts {
	/** Null until it was read for the first time. */
	readonly token: Token | null;
	/** Null until there was a snapshot; `missing` when the server says that there is no document. */
	readonly signal: Signal | "missing" | null;
	readonly me: Me | null;
	readonly standing: Standing | null;
	/** Whether the token has been compared with the server, or that has taken too long. */
	readonly compared: boolean;
	/** Whether there was a moment with nothing to do: from then on nothing is `loading` any more. */
	readonly settled: boolean;
	readonly offline: boolean;
}

export const UNKNOWN: Facts = {
	token: null,
	signal: null,
	me: null,
	standing: null,
	compared: false,
	settled: false,
	offline: false,
};

/** What is to be done next to be current. */
export type Need =
	/** nothing */
	| "none"
	/** read the token: that has failed so far */
	| "token"
	/** `getMe`, which creates the member */
	| "member"
	/** wait until the version decided is in Auth's claims */
	| "sync"
	/** a new token */
	| "refresh"
	/** `getMe`, which knows whether a member without roles is suspended */
	| "standing";

export function needOf(facts: Facts): Need {
	const { token, standing } = facts;
	if (token === null) return "token";
	const decided = decidedVersion(facts);
	if (decided > token.claims.claimsVersion) return syncedVersion(facts) >= decided ? "refresh" : "sync";
	if (token.claims.claimsVersion === 0 || facts.signal === "missing") return "member";
	const known = standing?.sure === true && standing.version >= token.claims.claimsVersion;
	return known ? "none" : "standing";
}

/** The highest version the server is known to have decided; the token's own counts too. */
export function decidedVersion(facts: Facts): number {
	return Math.max(heldVersion(facts), signalOf(facts)?.version ?? 0, facts.me?.version ?? 0);
}

/** The highest version Auth's claims are known to have. */
export function syncedVersion(facts: Facts): number {
	return Math.max(heldVersion(facts), signalOf(facts)?.syncedVersion ?? 0, facts.me?.syncedVersion ?? 0);
}

export function heldVersion(facts: Facts): number {
	return facts.token?.claims.claimsVersion ?? 0;
}

export function signalOf(facts: Facts): Signal | null {
	return facts.signal === "missing" ? null : facts.signal;
}

export function phaseOf(facts: Facts): AccessPhase {
	const need = needOf(facts);
	if (facts.standing?.status === "suspended") return "suspended";
	if (facts.offline) return "offline";
	if (!facts.compared || heldVersion(facts) === 0) return "loading";
	if (need === "member" || facts.standing === null) return facts.settled ? "changing" : "loading";
	if (need === "sync") return "changing";
	return need === "refresh" ? "refreshing" : "current";
}

/** The state to show at the moment `nowMs`, in a browser whose receipts have this `deviceId`. */
export function stateOf(facts: Facts, user: AccessUser, deviceId: string | null, nowMs: number): AccessState {
	const claims = facts.token?.claims ?? { roles: [], claimsVersion: 0 };
	const roles = rolesInForce(claims, nowMs);
	const roleEnds: AccessState["roleEnds"] = {};
	for (const role of roles) {
		const end = claims.roleExpiry?.[role];
		if (end !== undefined) roleEnds[role] = end * 1000;
	}
	return {
		phase: phaseOf(facts),
		user,
		roles,
		permissions: permissionsOf(roles),
		roleEnds,
		version: claims.claimsVersion,
		decidedVersion: decidedVersion(facts),
		deviceId,
	};
}
