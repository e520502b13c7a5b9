import type { Role } from "@rolecall/policy";
import { capital } from "../lists.ts";
import { nouns } from "./words.ts";

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
		refreshing: "Taking over a change",
		suspended: "Suspended",
		offline: "Offline: as last known",
	},
	title: "Your access",
	intro: (version: number) => `What you may do, why, and until when. Version ${version}.`,
	youMay: "You may",
	youMayNothing: "You may not open anything yet.",
	version: (version: number) => `Version ${version}`,
	behind: (version: number, decided: number) => `Version ${version}, moving to ${decided}`,
	ends: (when: string) => `ends ${when}`,
	more: "All about your access",
	versionHelp: "Each change of your access counts one up.",
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
	lockdown: "The newsroom is in lockdown: what is protected stays closed until an admin ends it.",
	lockdownOwn: "The newsroom is in lockdown. You can still work, because you may end it.",
	everyoneSignedOut: "Everyone has been asked to sign in again. What is protected stays closed until you do.",
	offline: "You are offline. What you see is as last known; it catches up by itself.",
	slow: "This takes longer than usual. Check your connection; we keep trying.",
	slowLocal: "The local suite does not answer. See that npm start is still running; we keep trying.",
	loading: "Loading",
	retry: "Try again",
	close: "Close",
};

export const boot = {
	title: "Rolecall could not start",
	config: "The project's configuration could not be loaded from this server.",
	configHelp: "Start the local suite with npm start and open the address it prints, or deploy with Firebase Hosting.",
	screen: "This part of the app could not be loaded. Check your connection and load the page again.",
	crash: "Something went wrong on this page. Load it again; what you typed in an article is kept.",
	reload: "Load again",
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
		`Here one needs to be able to ${permission}. ${capital(nouns(roles, "or"))} can.`,
	kept: (roles: readonly Role[]) =>
		`Your access changed: this now takes ${nouns(roles, "or")}. What you typed is still here, and cannot be saved; copy what you need.`,
	step: "An admin can give you such a role. You need not load the page again: it opens by itself.",
	back: "Back to the start",
};

export const notFound = {
	title: "There is nothing at this address",
	body: "The page may have been moved or deleted.",
};

export const list = {
	more: "Show more",
	failed: "This could not be loaded. We try again by ourselves.",
	denied: "Your access is being checked. This fills in by itself, or tells you what is missing.",
};

export const leave = {
	title: "Leave without saving?",
	body: "What you chose or typed here is not saved yet, and is lost when you leave.",
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
	open: "Find a page or an action",
	hint: "Ctrl-K",
	placeholder: "Where to, or what to do?",
	nothing: "Nothing by that name.",
	findMembers: (query: string) => `Find “${query}” among the members`,
};
