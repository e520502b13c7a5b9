import { ERROR_CODES, type ErrorCode } from "@rolecall/policy";

/** Sentences for what the SDKs answer with; the key is the part after the slash. Source: AuthErrorCodes of firebase/auth. */
const AUTH_SENTENCES: Record<string, string> = {
	"invalid-credential": "Email and password do not match. Check both and try again.",
	"wrong-password": "Email and password do not match. Check both and try again.",
	"user-not-found": "Email and password do not match. Check both and try again.",
	"invalid-login-credentials": "Email and password do not match. Check both and try again.",
	"invalid-email": "This does not look like an email address.",
	"missing-email": "Type your email.",
	"missing-password": "Type your password.",
	"weak-password": "This password is too easy to guess. Use at least 6 characters.",
	"password-does-not-meet-requirements":
		"This password does not meet the project's rules. Make it longer, with letters and digits.",
	"email-already-in-use": "There is an account with this email already. Sign in instead.",
	"credential-already-in-use": "There is an account with this sign-in already.",
	"account-exists-with-different-credential": "You have an account with this email. Sign in with its password.",
	"user-disabled": "This account is switched off. Write to an admin.",
	"too-many-requests": "Too many tries. Wait a few minutes, then try again.",
	"network-request-failed": "No answer from the sign-in service. Check your connection, then try again.",
	timeout: "No answer from the sign-in service. Check your connection, then try again.",
	"operation-not-allowed": "This way of signing in is not switched on for this project.",
	"admin-restricted-operation": "New accounts are by invitation only here. Write to an admin.",
	"unauthorized-domain": "Signing in is not allowed from this address.",
	"user-token-expired": "You have been signed out. Sign in again.",
	"requires-recent-login": "Sign in again, then repeat this.",
	"popup-blocked": "The browser blocked the sign-in window. Allow it, then try again.",
	"popup-closed-by-user": "The sign-in window was closed before it was done.",
	"cancelled-popup-request": "The sign-in window was closed before it was done.",
	"web-storage-unsupported": "The browser keeps no data for this site. Allow it, then try again.",
	"internal-error": "The sign-in service had a problem. Try again in a moment.",
};

/** For codes that no RolecallError has. */
const OTHER_SENTENCES: Record<string, string> = {
	unavailable: "The server cannot be reached. Check your connection, then try again.",
	"deadline-exceeded": "The server took too long. Try again.",
	internal: "Something went wrong on the server. Try again in a moment.",
	unknown: "Something went wrong. Try again in a moment.",
	cancelled: "This was cancelled. Try again.",
};

/** In the app's own words where the policy's sentence speaks to developers. */
const OWN_SENTENCES: Partial<Record<ErrorCode, string>> = {
	"permission-denied": "You may not do this with the roles you have now.",
	"invalid-argument": "Something in what you typed is not valid. Check it and try again.",
	"not-found": "It does not exist any more.",
	aborted: "Somebody else changed it first. Look again, then repeat.",
};

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
	if (isAuth(error)) return AUTH_SENTENCES[code] ?? "Signing in did not work. Try again in a moment.";
	return (
		OWN_SENTENCES[code as ErrorCode] ??
		OTHER_SENTENCES[code] ??
		(Object.hasOwn(ERROR_CODES, code) ? ERROR_CODES[code as ErrorCode] : "Something went wrong. Try again in a moment.")
	);
}

function isAuth(error: unknown): boolean {
	return typeof error === "object" && error !== null && "code" in error && String(error.code).startsWith("auth/");
}
