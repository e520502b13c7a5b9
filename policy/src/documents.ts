import type { Role } from "./roles.ts";

/** What made the last version of a member. */
export const CHANGES = ["created", "roles", "status", "expired", "revoked", "schema"] as const;
export type Change = (typeof CHANGES)[number];

export const STATUSES = ["active", "suspended"] as const;
export type Status = (typeof STATUSES)[number];

/** One role of a member. `T` is the SDK's timestamp type: the server's and the browser's are different classes. */
export interface Grant<T> {
	grantedAt: T;
	/** A uid, or `system`. */
	grantedBy: string;
	/** When the role ends, or null for never. */
	expiresAt: T | null;
}

/** `members/{uid}` */
export interface Member<T> {
	uid: string;
	email: string | null;
	displayName: string | null;
	photoURL: string | null;
	roles: Partial<Record<Role, Grant<T>>>;
	status: Status;
	/** Counts every change of access, from 1. */
	version: number;
	claimsSchema: number;
	/** The earliest `expiresAt` among the roles, or null. */
	nextExpiry: T | null;
	createdAt: T;
	updatedAt: T;
}

/** `claimsUpdates/{uid}`: the signal that clients listen to and that *current* rules compare with. */
export interface ClaimsUpdate<T> {
	/** The version decided. */
	version: number;
	/** The version that Auth's claims have. */
	syncedVersion: number;
	updatedAt: T;
	change: Change;
}

/** `members/{uid}/devices/{deviceId}`: the version that a device's token really carries; rules refuse any other. */
export interface DeviceReceipt<T> {
	version: number;
	seenAt: T;
	platform: string;
}

/** `security/state` */
export interface SecurityState<T> {
	lockdown: boolean;
	minAuthTime: T | null;
	updatedAt: T;
	updatedBy: string;
}

/** Who made a change: a person, or Rolecall itself. */
export type Actor = { uid: string; email: string | null } | "system";

/** Everything that the audit log tells of. */
export const AUDIT_ACTIONS = [
	"member.created",
	"member.deleted",
	"member.suspended",
	"member.reactivated",
	"roles.set",
	"roles.expired",
	"sessions.revoked",
	"claims.resynced",
	"invite.created",
	"invite.cancelled",
	"invite.accepted",
	"request.approved",
	"request.denied",
	"security.lockdown",
	"security.unlocked",
	"security.everyoneSignedOut",
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** `audit/{id}` */
export interface AuditEntry<T> {
	at: T;
	actor: Actor;
	/** The uid it was done to, an invite's email, or {@link EVERYONE}. */
	target: string;
	action: AuditAction;
	before: AuditState | SecurityAudit | null;
	after: AuditState | SecurityAudit | null;
	reason: string | null;
	/** The member's version that this made; 0 for what is not about a member's access. */
	version: number;
}

/** The target of an audit entry about the whole project. No uid: Firebase's are longer. */
export const EVERYONE = "everyone";

/** What an audit entry keeps of the security state: ISO time. */
export interface SecurityAudit {
	lockdown: boolean;
	minAuthTime: string | null;
}

/** What an audit entry keeps of a member: role → ISO time of its end, or null. */
export interface AuditState {
	roles: Partial<Record<Role, string | null>>;
	status: Status;
}

/** `invites/{id}` */
export interface Invite<T> {
	/** Lower case. */
	email: string;
	roles: Role[];
	expiresAt: T;
	/** A uid, or `system`. */
	invitedBy: string;
	createdAt: T;
	/** The uid that accepted it, or null. */
	acceptedBy: string | null;
}

/** `accessRequests/{id}` */
export interface AccessRequest<T> {
	uid: string;
	role: Role;
	reason: string;
	/** How long the role is asked for. */
	hours: number;
	status: "pending" | "approved" | "denied";
	createdAt: T;
	decidedBy?: string | null;
	decidedAt?: T | null;
}

/** `jobs/{id}`: work on many members in the background. */
export interface Job<T> {
	kind: "bulkSetRoles" | "resyncClaims";
	/** How many members it is about; `done` and `failed` of them have been dealt with. */
	total: number;
	done: number;
	failed: number;
	/** `failed` when it was given up before its end. */
	status: "running" | "done" | "failed";
	/** A uid. */
	createdBy: string;
	createdAt: T;
	updatedAt: T;
}

export const ARTICLE_STATUSES = ["draft", "published"] as const;

/** `articles/{id}` */
export interface Article<T> {
	title: string;
	body: string;
	status: (typeof ARTICLE_STATUSES)[number];
	authorUid: string;
	createdAt: T;
	updatedAt: T;
}

/** `sources/{id}` */
export interface Source<T> {
	name: string;
	notes: string;
	createdAt: T;
	updatedAt: T;
}

/** Longest texts, in characters; `firestore.rules` enforces the same. */
export const MAX_TITLE = 200;
export const MAX_BODY = 20_000;
export const MAX_REASON = 500;
/** Most people of one bulk change. */
export const MAX_BULK = 500;
