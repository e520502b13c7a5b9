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

	constructor(code: ErrorCode, message?: string, options: { details?: unknown; cause?: unknown } = {}) {
		super(message ?? ERROR_CODES[code], { cause: options.cause });
		this.code = code;
		this.details = options.details;
	}
}
