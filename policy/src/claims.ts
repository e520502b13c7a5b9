import { canonicalJson } from "./canonicalJson.ts";
import { isRole, type Role } from "./roles.ts";

/**
 * All custom claims of an account, serialized, may have at most this many bytes.
 * Source: https://firebase.google.com/docs/auth/admin/custom-claims ("must not exceed 1000 bytes").
 */
export const MAX_CLAIMS_BYTES = 1000;

/** Raised by one whenever the meaning or shape of our claims changes; `resyncClaims` then walks all members. */
export const CLAIMS_SCHEMA = 1;

/** The only keys that Rolecall writes on an account; all others are foreign and kept. */
export const CLAIM_KEYS = ["roles", "roleExpiry", "claimsVersion"] as const;

/** What Rolecall puts into an account's custom claims. */
export interface RolecallClaims {
	/** Roles in force when the claims were made, sorted. */
	roles: Role[];
	/** Role → epoch seconds at which it ends; absent when no role ends. */
	roleExpiry?: Partial<Record<Role, number>>;
	/** The `members/{uid}.version` that these claims were made from, ≥ 1. */
	claimsVersion: number;
}

/** Role → end of the grant in epoch milliseconds, or null for a grant without end. */
export type GrantEnds = Partial<Record<Role, number | null>>;

/** What the claims are made from. */
export interface ClaimsSource {
	grants: GrantEnds;
	status: "active" | "suspended";
	version: number;
}

/**
 * The claims of a member at the moment `nowMs`: roles that have ended are left out, a suspended member has none.
 * An end within a second is rounded down: a token never outlives its grant.
 */
export function encodeClaims(source: ClaimsSource, nowMs: number): RolecallClaims {
	const roles: Role[] = [];
	const roleExpiry: Partial<Record<Role, number>> = {};
	if (source.status === "active") {
		for (const [role, endMs] of Object.entries(source.grants) as [Role, number | null][]) {
			if (endMs !== null && toSeconds(endMs) * 1000 <= nowMs) continue;
			roles.push(role);
			if (endMs !== null) roleExpiry[role] = toSeconds(endMs);
		}
	}
	roles.sort();
	return {
		roles,
		...(Object.keys(roleExpiry).length > 0 && { roleExpiry }),
		claimsVersion: source.version,
	};
}

function toSeconds(ms: number): number {
	return Math.floor(ms / 1000);
}

/**
 * Reads our claims out of a decoded token or an account's custom claims, whatever they hold. Anything that is not
 * exactly as {@link encodeClaims} writes it gives no access: unknown roles are dropped, a role with an unreadable end
 * counts as ended, a version that is no positive integer as 0.
 */
export function decodeClaims(raw: Readonly<Record<string, unknown>> | null | undefined): RolecallClaims {
	const roles = Array.isArray(raw?.roles) ? [...new Set(raw.roles.filter(isRole))].sort() : [];
	const version = raw?.claimsVersion;
	const claims: RolecallClaims = {
		roles,
		claimsVersion: Number.isSafeInteger(version) && (version as number) >= 1 ? (version as number) : 0,
	};
	const ends = raw?.roleExpiry;
	if (ends === undefined) return claims;
	if (typeof ends !== "object" || ends === null || Array.isArray(ends)) return { ...claims, roles: [] };
	const roleExpiry: Partial<Record<Role, number>> = {};
	for (const role of roles) {
		if (!Object.hasOwn(ends, role)) continue;
		const end = (ends as Record<string, unknown>)[role];
		roleExpiry[role] = Number.isSafeInteger(end) ? (end as number) : 0;
	}
	return Object.keys(roleExpiry).length > 0 ? { ...claims, roleExpiry } : claims;
}

/** The roles of these claims that have not ended at `nowMs`. */
export function rolesInForce(claims: RolecallClaims, nowMs: number): Role[] {
	return claims.roles.filter((role) => {
		const end = claims.roleExpiry?.[role];
		return end === undefined || end * 1000 > nowMs;
	});
}

/** When the next role of these claims ends after `nowMs`, in epoch milliseconds, or null. */
export function nextEnd(claims: RolecallClaims, nowMs: number): number | null {
	const ends = Object.values(claims.roleExpiry ?? {})
		.map((seconds) => seconds * 1000)
		.filter((ms) => ms > nowMs);
	return ends.length > 0 ? Math.min(...ends) : null;
}

/** All claims of the account: the foreign keys of `existing` as they are, ours replaced. */
export function mergeClaims(
	existing: Readonly<Record<string, unknown>> | null | undefined,
	ours: RolecallClaims,
): Record<string, unknown> {
	const merged: Record<string, unknown> = { ...existing };
	for (const key of CLAIM_KEYS) delete merged[key];
	return Object.assign(merged, ours);
}

/** The size that counts against {@link MAX_CLAIMS_BYTES}: bytes of the JSON text in UTF-8. */
export function claimsBytes(claims: Readonly<Record<string, unknown>>): number {
	return new TextEncoder().encode(JSON.stringify(claims)).length;
}

/** Whether an account already carries exactly these claims of ours, whatever foreign ones it has beside them. */
export function carriesClaims(
	existing: Readonly<Record<string, unknown>> | null | undefined,
	ours: RolecallClaims,
): boolean {
	return canonicalJson(pick(existing ?? {})) === canonicalJson(pick({ ...ours }));
}

function pick(claims: Readonly<Record<string, unknown>>): unknown[] {
	return CLAIM_KEYS.map((key) => claims[key] ?? null);
}
