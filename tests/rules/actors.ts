import type { TokenOptions } from "@firebase/rules-unit-testing";
import type { Permission } from "@rolecall/policy";

/** Somebody who asks, and what the rules should make of the token. */
export interface Actor {
	/** For the names of tests; also the uid, unless one is given. */
	name: string;
	uid: string;
	/** The token's claims, or null for nobody signed in. */
	claims: TokenOptions | null;
	/** The permissions that the roles in force carry. */
	holds: readonly Permission[];
	/** Whether the claims are at least of the version decided for this uid. */
	latest: boolean;
	/** Whether the sign-in was before {@link MIN_AUTH_TIME}. */
	early: boolean;
	/** The version decided, or null where there is no signal document. */
	decided: number | null;
}

/** Epoch seconds: sign-ins before this are refused wherever a security state says so. */
export const MIN_AUTH_TIME = 1_750_000_000;
const LONG_AGO = 1_700_000_000;
const IN_THE_FAR_FUTURE = 4_000_000_000;

/** Every plain actor's claims are of the version decided for them. */
const VERSION = 2;

const NOTHING: readonly Permission[] = [];
const VIEWER: readonly Permission[] = ["articles.read"];
const EDITOR: readonly Permission[] = ["articles.read", "articles.write", "sources.read"];
const PUBLISHER: readonly Permission[] = ["articles.read", "articles.write", "articles.publish", "sources.read"];
const AUDITOR: readonly Permission[] = ["members.read", "audit.read"];
const ADMIN: readonly Permission[] = [
	"articles.read",
	"articles.write",
	"articles.publish",
	"sources.read",
	"sources.write",
	"members.read",
	"members.manage",
	"audit.read",
	"security.manage",
];

/** An actor with this name and these claims beside a version and a sign-in that are in order. */
export function actor(
	name: string,
	holds: readonly Permission[],
	claims: TokenOptions,
	rest: Partial<Omit<Actor, "name" | "holds" | "claims">> = {},
): Actor {
	return {
		name,
		uid: name,
		claims: { claimsVersion: VERSION, auth_time: MIN_AUTH_TIME, ...claims },
		holds,
		latest: true,
		early: false,
		decided: VERSION,
		...rest,
	};
}

const viewer = actor("viewer", VIEWER, { roles: ["viewer"] });
export const editor = actor("editor", EDITOR, { roles: ["editor"] });
export const publisher = actor("publisher", PUBLISHER, { roles: ["publisher"] });
const auditor = actor("auditor", AUDITOR, { roles: ["auditor"] });
export const admin = actor("admin", ADMIN, { roles: ["admin"] });

const nobody: Actor = { ...actor("nobody", NOTHING, {}), claims: null, latest: false };
export const norman = actor("norman", NOTHING, { roles: [] });

/** The roles of the default policy, and those without any. */
export const plainActors: readonly Actor[] = [viewer, editor, publisher, auditor, admin, norman, nobody];

export const earlyAdmin = actor(
	"admin-signed-in-early",
	ADMIN,
	{ roles: ["admin"], auth_time: MIN_AUTH_TIME - 1 },
	{ early: true },
);

/** Admins whose token is behind a decision, or cannot be compared with it. */
export const staleActors: readonly Actor[] = [
	outdated("stale", { claimsVersion: VERSION - 1 }),
	outdated("version-as-text", { claimsVersion: String(VERSION) }),
	outdated("version-fractional", { claimsVersion: VERSION + 0.5 }),
	outdated("version-true", { claimsVersion: true }),
	outdated("version-null", { claimsVersion: null }),
	outdated("version-absent", { claimsVersion: undefined }),
	{ ...outdated("without-signal", {}), decided: null },
	{ ...outdated("without-signal-or-version", { claimsVersion: undefined }), decided: null },
	earlyAdmin,
	actor(
		"admin-sign-in-as-text",
		ADMIN,
		{ roles: ["admin"], auth_time: String(MIN_AUTH_TIME) as never },
		{ early: true },
	),
	actor("admin-sign-in-absent", ADMIN, { roles: ["admin"], auth_time: undefined }, { early: true }),
];

/** Tokens that name roles in a way that gives none. */
export const hostileActors: readonly Actor[] = [
	hostile("no-claims", { claimsVersion: undefined }),
	hostile("roles-text", { roles: "admin" }),
	hostile("roles-true", { roles: true }),
	hostile("roles-map", { roles: { admin: true, viewer: true, editor: true } }),
	hostile("roles-null", { roles: null }),
	hostile("roles-nested", { roles: [["admin"]] }),
	hostile("roles-unknown", { roles: ["owner", "Admin", "admin ", "constructor", "*", ""] }),
	hostile("role-singular", { role: "admin", admin: true }),
	hostile("expired", { roles: ["admin"], roleExpiry: { admin: LONG_AGO } }),
	hostile("expiry-text", { roles: ["admin"], roleExpiry: { admin: String(IN_THE_FAR_FUTURE) } }),
	hostile("expiry-fractional", { roles: ["admin"], roleExpiry: { admin: IN_THE_FAR_FUTURE + 0.5 } }),
	hostile("expiry-null", { roles: ["admin"], roleExpiry: { admin: null } }),
	hostile("expiry-true", { roles: ["admin"], roleExpiry: { admin: true } }),
	hostile("expiry-zero", { roles: ["admin"], roleExpiry: { admin: 0 } }),
	hostile("expiries-list", { roles: ["admin"], roleExpiry: [] }),
	hostile("expiries-text", { roles: ["admin"], roleExpiry: "never" }),
	hostile("expiries-null", { roles: ["admin"], roleExpiry: null }),
];

/** Unusual tokens that are in order all the same. */
export const unusualActors: readonly Actor[] = [
	actor("admin-until-later", ADMIN, { roles: ["admin"], roleExpiry: { admin: IN_THE_FAR_FUTURE } }),
	actor("admin-other-role-expired", ADMIN, { roles: ["admin", "viewer"], roleExpiry: { viewer: LONG_AGO } }),
	actor("viewer-other-role-expired", VIEWER, { roles: ["admin", "viewer"], roleExpiry: { admin: LONG_AGO } }),
	actor("editor-beside-unknown-roles", EDITOR, { roles: [1, null, "owner", "editor"] }),
	actor("admin-ahead-of-signal", ADMIN, { roles: ["admin"], claimsVersion: VERSION + 1 }),
];

function outdated(name: string, claims: TokenOptions): Actor {
	return actor(`admin-${name}`, ADMIN, { roles: ["admin"], ...claims }, { latest: false });
}

function hostile(name: string, claims: TokenOptions): Actor {
	return actor(`hostile-${name}`, NOTHING, claims);
}
