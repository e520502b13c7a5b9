import type { Role } from "@rolecall/policy";
import { capital } from "../lists.ts";
import { nouns, quoted } from "./words.ts";

export const appName: string = "Rolecall";

export const notice = {
	title: "Your access changed",
	/** What a person is told when their own roles change. */
	change(gained: readonly Role[], lost: readonly Role[]): string {
		if (gained.length > 0 && lost.length > 0) {
			return `You are now ${nouns(gained)}, and no longer ${nouns(lost, "or")}.`;
		}
		if (gained.length > 0) return `You are now ${nouns(gained)}.`;
		return `You are no longer ${nouns(lost, "or")}.`;
	},
	suspended: "Your account has been suspended.",
	reactivated: "Your account is active again.",
};

export const access = {
	indicator: (phase: string) => `Your access: ${phase.toLowerCase()}`,
	phase: {
		loading: "Looking up your access",
		signedOut: "Signed out",
		current: "In force",
		changing: "Being changed right now",
		refreshing: "Applying a change",
		suspended: "Suspended",
		offline: "Offline: as last known",
	},
	title: "Your access",
	intro: (version: number) => `What you may do, why, and until when. Version ${version}.`,
	youMay: "You may",
	youMayNothing: "You cannot open anything yet.",
	version: (version: number) => `Version ${version}`,
	behind: (version: number, decided: number) => `Version ${version}, moving to ${decided}`,
	ends: (when: string) => `ends ${when}`,
	more: "All about your access",
	versionHelp: "Each change to your access adds one.",
};

export const shell = {
	skip: "Skip to the content",
	openMenu: "Open the menu",
	closeMenu: "Close the menu",
	navigation: "Main",
	account: (name: string) => `Account of ${name}`,
	signOut: "Sign out",
	language: "Language",
	toDark: "Switch to dark colours",
	toLight: "Switch to light colours",
	unverified: (email: string) => `We sent a link to ${email}: open it to confirm that the address is yours.`,
	sendVerification: "Send it again",
	dismiss: "Close this message",
	verificationSent: "Sent. Open the link in that email.",
	lockdown:
		"The newsroom is in lockdown. Sources, publishing, the audit log and changes of access are closed until an admin ends it; all else goes on.",
	lockdownOwn: "The newsroom is in lockdown. You can still work, because you may end it.",
	everyoneSignedOut: "Everyone has been asked to sign in again. Some pages stay closed until you do.",
	offline: "You are offline. This is the last known state; it catches up by itself.",
	slow: "This is taking longer than usual. Check your connection; we keep trying.",
	slowLocal: "The local suite is not answering. Check that npm start is still running; we keep trying.",
	loading: "Loading",
	retry: "Try again",
	close: "Close",
};

export const boot = {
	title: "Rolecall could not start",
	config: "The project's configuration could not be loaded from this server.",
	configHelp: "Start the local suite with npm start and open the address it prints, or deploy with Firebase Hosting.",
};

/** In place of a page, or of a part of one. */
export const failure = {
	crash: {
		title: "This page failed",
		body: "Something went wrong on it. What you typed in an article is kept.",
	},
	offline: {
		title: "You are offline",
		body: "This page is not on this device yet. It opens by itself when you are back online.",
	},
	missing: {
		title: "This page could not be loaded",
		body: "The server did not give it. Check your connection, then load it again.",
	},
	/** Of something smaller than a page. */
	part: "This is not on this device yet. Try again when you are online.",
	again: "Load it again",
};

export const noRole = {
	title: "You are in, and waiting for a role",
	body: "Your account works, but it has no role now, so there is nothing to open. An admin can give you one; this page changes by itself the moment they do.",
	given: {
		title: "You have a role now",
		body: "What you were typing is still here. Send it or clear it, and the pages open.",
	},
	ask: "Ask for a role",
	more: "Your devices, and all about your access",
	step: (email: string) => `Ask an admin of this newsroom, and tell them your address: ${email}.`,
};

export const suspended = {
	title: "Your account is suspended",
	body: "An admin has paused your access. Nothing of yours is lost: your roles come back when they reactivate you.",
	step: "Then sign in again. If you think this is a mistake, write to an admin of this newsroom.",
	signIn: "Sign in again",
};

export const noAccess = {
	title: "This page is not open to you",
	body: (permission: string, roles: readonly Role[]) =>
		`To open it, you need to be able to ${permission}. ${capital(nouns(roles, "or"))} can.`,
	kept: (roles: readonly Role[]) =>
		`Your access changed: only ${nouns(roles, "or")} can do this now. What you typed is still here but cannot be saved; copy what you need.`,
	step: "An admin can give you such a role. There is no need to reload: the page opens by itself.",
	back: "Back to the start",
};

export const notFound = {
	title: "There is nothing at this address",
	body: "The page may have been moved or deleted.",
};

export const list = {
	more: "Show more",
	failed: "This could not be loaded. We keep trying.",
	denied: "Your access is being checked. This fills in by itself, or tells you what is missing.",
	lockdown: "Closed by the lockdown. It opens by itself when the lockdown ends.",
};

export const leave = {
	title: "Leave without saving?",
	body: "What you chose or typed here is not saved yet, and will be lost if you leave.",
	stay: "Stay here",
	leave: "Leave",
};

export const confirm = { cancel: "Cancel" };

export const copy = {
	done: "Copied.",
	refused: (text: string) => `The browser does not let us copy. Here it is: ${text}`,
};

/** For what is nearer than the smallest unit. */
export const time = { soon: "in less than a minute", justNow: "just now" };

export const palette = {
	open: "Find a page, a person or an action",
	hint: "Ctrl-K",
	placeholder: "Where to, whom, or what to do?",
	found: "Found",
	nothing: "Nothing by that name.",
	count: (count: number) => `${count} ${count === 1 ? "line" : "lines"}`,
	places: "Pages",
	members: "Members",
	actions: "Actions",
	findMembers: (query: string) => `Find ${quoted(query)} among the members`,
	/** What can be done, each with further words that it is found by. */
	newArticle: { label: "New article", words: "write create draft" },
	newSource: { label: "New source", words: "add create" },
	invite: { label: "Invite somebody", words: "member add new email" },
	askForRole: { label: "Ask for a role", words: "request more access permission" },
	beginLockdown: { label: "Begin lockdown", words: "lock close emergency security" },
	endLockdown: { label: "End lockdown", words: "unlock open security" },
	scheme: "theme mode colors appearance",
	language: (name: string) => ({ label: `Language: ${name}`, words: "language sprache" }),
	signOut: "log out leave",
	tour: { label: "See both sides on one page", words: "tour demo travel" },
};
