import type { Reason } from "@rolecall/policy";

/** Sentences for what Firebase Authentication answers with. Source of the codes: AuthErrorCodes of firebase/auth. */
export const authErrors: Record<string, string> = {
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
	"too-many-requests": "Too many attempts. Wait a few minutes, then try again.",
	"network-request-failed": "No answer from the sign-in service. Check your connection, then try again.",
	timeout: "No answer from the sign-in service. Check your connection, then try again.",
	"operation-not-allowed": "This way of signing in is not switched on for this project.",
	"admin-restricted-operation": "New accounts are by invitation only here. Write to an admin.",
	"unauthorized-domain": "Signing in is not allowed from this address.",
	"user-token-expired": "You have been signed out. Sign in again.",
	"requires-recent-login": "Sign in again, then retry this.",
	"popup-blocked": "The browser blocked the sign-in window. Allow it, then try again.",
	"popup-closed-by-user": "The sign-in window was closed too early.",
	"cancelled-popup-request": "The sign-in window was closed too early.",
	"web-storage-unsupported": "The browser keeps no data for this site. Allow it, then try again.",
	"internal-error": "The sign-in service had a problem. Try again in a moment.",
};

export const authFailed: string = "Signing in did not work. Try again in a moment.";

/** Sentences for the codes of callables and of Firestore, in the app's own words. */
export const errors: Record<string, string> = {
	"permission-denied": "You may not do this with the roles you have now.",
	"invalid-argument": "Something in what you typed is not valid. Check it and try again.",
	"not-found": "It does not exist any more.",
	unauthenticated: "Sign in first.",
	"failed-precondition": "This cannot be done as things are now. Look again, then repeat.",
	"resource-exhausted": "A limit was reached. Try again later.",
	aborted: "Somebody else changed it first. Look again, then repeat.",
	offline: "You are offline. Nothing was sent.",
	unavailable: "The server cannot be reached. Check your connection, then try again.",
	"deadline-exceeded": "The server took too long. Try again.",
	internal: "Something went wrong on the server. Try again in a moment.",
	unknown: "Something went wrong. Try again in a moment.",
	cancelled: "This was cancelled. Try again.",
};

/** Sentences for why a callable refused. */
export const refusals: Record<Reason, string> = {
	"not-a-member": "You are not a member yet. Load the page again.",
	suspended: "Your account is suspended. Write to an admin.",
	"lacks-permission": "You may not do this with the roles you have now.",
	"beyond-own": "You lack a permission that this change would give or take.",
	"own-request": "Somebody else must decide your request.",
	"no-such-user": "This account does not exist any more.",
	"no-such-member": "This member does not exist any more.",
	"no-such-request": "This request does not exist any more.",
	"no-such-invite": "This invite does not exist any more.",
	"no-such-article": "This article does not exist any more.",
	"session-ended": "This session was ended. Sign in again.",
	"signed-out": "Everyone was signed out. Sign in again.",
	lockdown: "The newsroom is in lockdown. Try again when it has ended.",
	"last-admin": "This would leave no admin. Make somebody else an admin first.",
	"already-decided": "Somebody has already decided this request.",
	"already-accepted": "This invite has already been accepted.",
	"changed-meanwhile": "Somebody else changed it first. Look again, then repeat.",
	contention: "Too many changes at once. Try again.",
	"claims-too-large": "That much does not fit into one account's token. Take another role away first.",
	"quota-met": "Too much at once for the server. Try again in a minute.",
};

export const failed: string = "Something went wrong. Try again in a moment.";
