import type { Permission, Role } from "@rolecall/policy";

/**
 * - `loading`: who is signed in, or what they may do, is not known yet
 * - `signedOut`
 * - `current`: the token carries the last version the server is known to have decided
 * - `changing`: a newer version is decided and not yet in Auth's claims
 * - `refreshing`: it is in Auth's claims, and the token is being exchanged for one that carries it
 * - `suspended`: the account is suspended; stays until the next sign-in or the end of the suspension
 * - `offline`: the server cannot be asked; access is as the token says
 */
export type AccessPhase = "loading" | "signedOut" | "current" | "changing" | "refreshing" | "suspended" | "offline";

export interface AccessUser {
	uid: string;
	email: string | null;
	displayName: string | null;
	photoURL: string | null;
	emailVerified: boolean;
}

export interface AccessState {
	phase: AccessPhase;
	/** Kept in phase `suspended`, even when Auth has signed the user out. */
	user: AccessUser | null;
	/** Roles of the token in use that have not ended, sorted. */
	roles: readonly Role[];
	permissions: readonly Permission[];
	/** Role → end in epoch milliseconds, of those roles that end. */
	roleEnds: Partial<Record<Role, number>>;
	/** `claimsVersion` of the token in use, 0 for none. */
	version: number;
	/** The highest version the server is known to have decided, 0 for none. */
	decidedVersion: number;
	/** What this browser is called in its receipts, null where it sends none. */
	deviceId: string | null;
}

const NOTHING = {
	user: null,
	roles: [],
	permissions: [],
	roleEnds: {},
	version: 0,
	decidedVersion: 0,
	deviceId: null,
} as const;
export const LOADING: AccessState = { phase: "loading", ...NOTHING };
export const SIGNED_OUT: AccessState = { phase: "signedOut", ...NOTHING };

/** What changed between two states, in roles: for notices in words. */
export function roleChanges(before: AccessState, after: AccessState): { gained: Role[]; lost: Role[] } {
	return {
		gained: after.roles.filter((role) => !before.roles.includes(role)),
		lost: before.roles.filter((role) => !after.roles.includes(role)),
	};
}
