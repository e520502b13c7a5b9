import { isReason } from "@rolecall/policy";
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

/** Nothing was sent, because there is no network. */
export class OfflineError extends Error {
	readonly code = "offline";

	constructor() {
		super("Offline: nothing was sent");
	}
}

/** One sentence for any error, saying what to do where something can be done. Never the raw message. */
export function sentenceFor(error: unknown): string {
	const code = isUnanswered(error) ? "unavailable" : codeOf(error);
	if (isAuth(error)) return texts.authErrors[code] ?? texts.authFailed;
	return refusalFor(error) ?? texts.errors[code] ?? texts.failed;
}

/** What firebase/functions puts behind the server's sentence, such as " [400]". */
const HTTP_STATUS = / \[\d{3}\]$/;

/**
 * The sentence of a callable's reason, null where there is none. A reason that a newer server gives and this app has no
 * words for is said in the server's own, which are written to be seen.
 */
function refusalFor(error: unknown): string | null {
	const { reason } = detailsOf(error);
	if (isReason(reason)) return texts.refusals[reason];
	if (typeof reason !== "string" || !(error instanceof Error) || error.message === "") return null;
	return error.message.replace(HTTP_STATUS, "");
}

/** A callable that no answer came to is `internal` to the SDK, with an HTTP status of 0. */
function isUnanswered(error: unknown): boolean {
	return codeOf(error) === "internal" && error instanceof Error && error.message.endsWith(" [0]");
}

function isAuth(error: unknown): boolean {
	return typeof error === "object" && error !== null && "code" in error && String(error.code).startsWith("auth/");
}
