/** Every code a callable answers with, each with the sentence shown when the caller gives none of its own. */
export const ERROR_CODES = {
	unauthenticated: "Sign in first.",
	"permission-denied": "You lack the permission for this.",
	"invalid-argument": "The input is not valid; details lists each field.",
	"not-found": "There is no such thing.",
	"failed-precondition": "This cannot be done in the present state.",
	aborted: "Somebody else changed it first; load it again and repeat.",
	"resource-exhausted": "A limit was reached; try again later.",
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** Why a call is refused, each with the code that it answers with. An app words `details.reason` in its own language. */
export const REASONS = {
	"not-a-member": "permission-denied",
	suspended: "permission-denied",
	"lacks-permission": "permission-denied",
	"beyond-own": "permission-denied",
	"own-request": "permission-denied",
	"no-such-user": "not-found",
	"no-such-member": "not-found",
	"no-such-request": "not-found",
	"no-such-invite": "not-found",
	"no-such-article": "not-found",
	"session-ended": "failed-precondition",
	"signed-out": "failed-precondition",
	lockdown: "failed-precondition",
	"last-admin": "failed-precondition",
	"already-decided": "failed-precondition",
	"already-accepted": "failed-precondition",
	"changed-meanwhile": "aborted",
	contention: "aborted",
	"claims-too-large": "resource-exhausted",
	"quota-met": "resource-exhausted",
} as const satisfies Record<string, ErrorCode>;

export type Reason = keyof typeof REASONS;

/** The codes that have but one reason, which they name themselves. */
type PlainCode = Exclude<ErrorCode, (typeof REASONS)[Reason]>;

export function isReason(value: unknown): value is Reason {
	return typeof value === "string" && Object.hasOwn(REASONS, value);
}

/** One entry of the `details` of an `invalid-argument`. */
export interface FieldProblem {
	/** Where in the input, such as `roles.0.expiresAt`; empty for the input as a whole. */
	path: string;
	problem: string;
}

/** An error we mean a client to see. Everything else that is thrown is logged and becomes `internal`. */
export class RolecallError extends Error {
	override readonly name = "RolecallError";
	readonly code: ErrorCode;
	readonly details: unknown;

	/** @param why the reason, which brings its code and stands in the details; or a code that has none */
	constructor(why: Reason | PlainCode, message?: string, options: { details?: object; cause?: unknown } = {}) {
		const code = isReason(why) ? REASONS[why] : why;
		super(message ?? ERROR_CODES[code], { cause: options.cause });
		this.code = code;
		this.details = isReason(why) ? { ...options.details, reason: why } : options.details;
	}
}
