import { texts } from "./texts.ts";

/** The bare code of a Firebase error: `permission-denied` of `functions/permission-denied`; empty for any other. */
export function codeOf(error: unknown): string {
	if (typeof error !== "object" || error === null || !("code" in error) || typeof error.code !== "string") return "";
	return error.code.slice(error.code.lastIndexOf("/") + 1);
}

/** The `details` of a callable's error, as a record; empty when there are none. */
export function detailsOf(error: unknown): Record<string, unknown> {
	if (typeof error !== "object" || error === null || !("details" in error)) return {};
	return typeof error.details === "object" && error.details !== null ? { ...error.details } : {};
}

/** One sentence for any error, saying what to do where something can be done. Never the raw message. */
export function sentenceFor(error: unknown): string {
	const code = codeOf(error);
	return isAuth(error) ? (texts.authErrors[code] ?? texts.authFailed) : (texts.errors[code] ?? texts.failed);
}

function isAuth(error: unknown): boolean {
	return typeof error === "object" && error !== null && "code" in error && String(error.code).startsWith("auth/");
}
