import { z } from "zod";
import { type ARTICLE_STATUSES, MAX_BULK, MAX_REASON, STATUSES, type Status } from "./documents.ts";
import type { DriftedMember } from "./drift.ts";
import { type Permission, ROLES, type Role } from "./roles.ts";

/** Longest uid that Firebase Authentication takes. Source: https://firebase.google.com/docs/auth/admin/manage-users */
const MAX_UID = 128;
const MAX_DOCUMENT_ID = 128;
/** Longest address, in characters. Source: RFC 5321, 4.5.3.1.3 (a path has 256 with its brackets) */
const MAX_EMAIL = 254;

/**
 * A document id: no slash (it would name another path), not `.`, `..` or `__…__` (reserved), and well-formed UTF-16
 * (what is not cannot be written as UTF-8). Source: https://firebase.google.com/docs/firestore/quotas
 */
const documentId = (max: number) =>
	z
		.string()
		.min(1)
		.max(max)
		.refine((id) => !id.includes("/"), "must not contain a slash")
		.refine((id) => id !== "." && id !== ".." && !/^__.*__$/s.test(id), "is a reserved name")
		.refine((id) => id.isWellFormed() && !/\p{Cc}/u.test(id), "must be well-formed text without control characters");

function isDistinct(values: readonly unknown[]): boolean {
	return new Set(values).size === values.length;
}

const uid = documentId(MAX_UID);
const reason = z
	.string()
	.trim()
	.max(MAX_REASON)
	.refine((text) => text.isWellFormed(), "must be well-formed text");
const role = z.enum(ROLES, { error: `must be one of ${ROLES.join(", ")}` });
const roles = z.array(role).max(ROLES.length).refine(isDistinct, "names a role twice");
const expiresAt = z.iso
	.datetime({ offset: true, error: "must be an ISO 8601 date and time with a zone" })
	.refine((iso) => !Number.isNaN(Date.parse(iso)), "is not a date");

const grants = z
	.array(z.strictObject({ role, expiresAt: expiresAt.optional() }))
	.max(ROLES.length)
	.refine((list) => isDistinct(list.map((grant) => grant.role)), "names a role twice");

/** The input of every callable. Unknown keys are refused. */
export const callableSchemas = {
	getMe: z.strictObject({}),
	setRoles: z.strictObject({
		uid,
		roles: grants,
		reason: reason.optional(),
		expectedVersion: z.int().min(0).optional(),
	}),
	setStatus: z.strictObject({ uid, status: z.enum(STATUSES), reason: reason.optional() }),
	revokeSessions: z.union([
		z.strictObject({ uid, reason: reason.optional() }),
		z.strictObject({ everyone: z.literal(true), reason: reason.min(1, "says why, for the audit") }),
	]),
	setLockdown: z.strictObject({ lockdown: z.boolean(), reason: reason.min(1, "says why, for the audit") }),
	inviteMember: z.strictObject({
		email: z.email().max(MAX_EMAIL).toLowerCase(),
		roles: roles.min(1),
		expiresAt: expiresAt.optional(),
	}),
	cancelInvite: z.strictObject({ inviteId: documentId(MAX_DOCUMENT_ID) }),
	decideAccessRequest: z.strictObject({
		requestId: documentId(MAX_DOCUMENT_ID),
		decision: z.enum(["approve", "deny"]),
		reason: reason.optional(),
	}),
	bulkSetRoles: z
		.strictObject({
			uids: z.array(uid).min(1).max(MAX_BULK).refine(isDistinct, "names a person twice"),
			add: roles.optional(),
			remove: roles.optional(),
			reason: reason.optional(),
		})
		.refine(({ add = [], remove = [] }) => add.length + remove.length > 0, "names no role to add or to remove")
		.refine(({ add = [], remove = [] }) => isDistinct([...add, ...remove]), "adds and removes the same role"),
	checkClaims: z.strictObject({ after: uid.optional() }),
	resyncClaims: z.union([z.strictObject({ uid }), z.strictObject({ everyone: z.literal(true) })]),
	publishArticle: z.strictObject({ articleId: documentId(MAX_DOCUMENT_ID) }),
} as const;

export type CallableName = keyof typeof callableSchemas;
export type CallableInput<N extends CallableName> = z.infer<(typeof callableSchemas)[N]>;

/** What a change of one member answers. */
export interface ChangeResult {
	/** The version decided. */
	version: number;
	/** The version that Auth's claims have; behind `version` only while Auth cannot be reached. */
	syncedVersion: number;
	/** False when the member already was as asked: then nothing was written. */
	changed: boolean;
}

/** The result of every callable. */
export interface CallableResults {
	getMe: {
		uid: string;
		email: string | null;
		roles: Role[];
		permissions: Permission[];
		status: Status;
		version: number;
		syncedVersion: number;
	};
	setRoles: ChangeResult;
	setStatus: ChangeResult;
	/** `version` of the person; absent for everyone. */
	revokeSessions: { version?: number };
	setLockdown: { lockdown: boolean };
	inviteMember: { inviteId: string };
	cancelInvite: { inviteId: string };
	/** `version` of the member when approved. */
	decideAccessRequest: { version?: number };
	bulkSetRoles: { jobId: string };
	/** Of one page of members: how many, whom something is wrong for, and the next page's `after`, null after the last. */
	checkClaims: { checked: number; drifted: DriftedMember[]; next: string | null };
	/** `jobId` for everyone only. */
	resyncClaims: { jobId?: string };
	publishArticle: { status: (typeof ARTICLE_STATUSES)[number] };
}
