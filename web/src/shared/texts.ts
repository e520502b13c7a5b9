import type { Permission, Role } from "@rolecall/policy";
import { capital, joinWords, nouns, PERMISSION_WORDS, ROLE_NAME, ROLE_NOUN } from "./words.ts";

/**
 * Every text of the app, in English. To translate: give this file a sibling of the same shape and choose between them
 * here. Sentences that join parts are functions, so that another language can order the parts its own way.
 */

export const texts = {
	appName: "Rolecall",
	tagline: "A small newsroom where a change of role takes effect at once.",

	roles: {
		noun: ROLE_NOUN,
		name: ROLE_NAME,
		none: "No role",
	},

	permissions: PERMISSION_WORDS,

	notice: {
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
	},

	access: {
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
		youMay: "You may",
		youMayNothing: "You may not open anything yet.",
		version: (version: number) => `Version ${version}`,
		behind: (version: number, decided: number) => `Version ${version}, moving to ${decided}`,
		ends: (when: string) => `ends ${when}`,
		versionHelp: "Each change of your access counts one up.",
	},

	shell: {
		skip: "Skip to the content",
		openMenu: "Open the menu",
		closeMenu: "Close the menu",
		navigation: "Main",
		account: (name: string) => `Account of ${name}`,
		signOut: "Sign out",
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
	},

	boot: {
		title: "Rolecall could not start",
		config: "The project's configuration could not be loaded from this server.",
		configHelp: "Start the local suite with npm start and open the address it prints, or deploy with Firebase Hosting.",
		screen: "This part of the app could not be loaded. Check your connection and load the page again.",
		crash: "Something went wrong on this page. Load it again; what you typed in an article is kept.",
		reload: "Load again",
	},

	signIn: {
		title: "Welcome back",
		createTitle: "Create your account",
		email: "Email",
		password: "Password",
		name: "Name",
		nameHint: "As colleagues will see it",
		passwordHint: "At least 6 characters",
		submit: "Sign in",
		create: "Create account",
		toCreate: "New here? Create an account",
		toSignIn: "Have an account? Sign in",
		google: "Continue with Google",
		or: "or",
		demoTitle: "Try it as",
		demoHelp: "Demo accounts of the local suite. Open two browsers and change one from the other.",
		forgot: "Forgot your password?",
		resetSent: (email: string) => `If ${email} has an account, an email with a link is on its way.`,
		resetNeedsEmail: "Type your email first, then ask again.",
		needEmail: "Type your email.",
		badEmail: "This does not look like an email address.",
		needPassword: "Type your password.",
		shortPassword: "Use at least 6 characters.",
		needName: "Type your name.",
		pitch: [
			["Now, not within the hour", "A change of role reaches every open tab in a moment."],
			["Nothing is lost", "Lose a role while you write, and your text stays with you."],
			["Always in plain sight", "What you may do, and until when, is one click away."],
		],
	},

	noRole: {
		title: "You are in, and waiting for a role",
		body: "Your account works, but it has no role now, so there is nothing to open. An admin can give you one; this page changes by itself the moment they do.",
		step: (email: string) => `Ask an admin of this newsroom, and tell them your address: ${email}.`,
	},

	suspended: {
		title: "Your account is suspended",
		body: "An admin has paused your access. Nothing of yours is lost: your roles come back when they reactivate you.",
		step: "Then sign in again. If you think this is a mistake, write to an admin of this newsroom.",
		signIn: "Sign in again",
	},

	noAccess: {
		title: "This page is not open to you",
		body: (permission: string, roles: readonly Role[]) =>
			`Here one needs to be able to ${permission}. ${capital(nouns(roles, "or"))} can.`,
		step: "An admin can give you such a role. You need not load the page again: it opens by itself.",
		back: "Back to the start",
	},

	notFound: {
		title: "There is nothing at this address",
		body: "The page may have been moved or deleted.",
	},

	list: {
		more: "Show more",
		failed: "This could not be loaded. We try again by ourselves.",
		denied: "Your access is being checked. This fills in by itself, or tells you what is missing.",
	},

	articles: {
		nav: "Articles",
		title: "Articles",
		create: "New article",
		tabs: { published: "Published", drafts: "Drafts", mine: "Mine" },
		status: { draft: "Draft", published: "Published" },
		empty: {
			published: ["Nothing published yet", "Articles appear here the moment somebody publishes one."],
			drafts: ["No drafts", "What is being written shows up here."],
			mine: ["You have written nothing yet", "Start with a title; the rest follows."],
		},
		untitled: "Untitled",
		byYou: "by you",
		updated: (when: string) => `Updated ${when}`,
		minutes: (minutes: number) => `${minutes} min read`,
		back: "All articles",
		edit: "Edit",
		publish: "Publish",
		unpublish: "Unpublish",
		remove: "Delete",
		removeTitle: "Delete this article?",
		removeBody: (title: string) => `“${title}” will be gone for everybody. This cannot be undone.`,
		published: "Published. Readers see it now.",
		unpublished: "Back among the drafts.",
		removed: "Deleted.",
		gone: "This article does not exist any more, or you may not read it.",
		notYours: "Only its author can edit a draft.",
	},

	editor: {
		newTitle: "New article",
		editTitle: "Edit article",
		title: "Title",
		titlePlaceholder: "A title that says it",
		body: "Text",
		bodyPlaceholder: "Start writing. What you type is kept on this device until you save it.",
		save: "Save draft",
		needTitle: "Give it a title first.",
		saved: "Saved",
		unsaved: "Not saved yet, kept on this device",
		empty: "Nothing typed yet",
		restored: "We brought back what you had typed and not saved.",
		discard: "Discard it",
		lostTitle: "You can no longer save this",
		lost: (roles: readonly Role[]) =>
			`Your access changed while you wrote: to save, one needs to be ${nouns(roles, "or")}. Your text is kept on this device, and you can save it here if you get such a role again.`,
		published:
			"This article has been published, so this draft can no longer be changed. Your text is kept on this device.",
		gone: "This article has been deleted. Your text is kept on this device.",
		copy: "Copy the text",
		copied: "Copied",
		theirsTitle: "A newer text was saved elsewhere",
		theirs: "Saving now would replace it with yours.",
		takeTheirs: "Take the newer text",
	},

	sources: {
		nav: "Sources",
		title: "Sources",
		intro: "Whom we can ask, and what about. Kept apart from articles, and closed the moment a role ends.",
		create: "New source",
		editTitle: "Edit source",
		name: "Name",
		notes: "Notes",
		save: "Save",
		cancel: "Cancel",
		edit: "Edit",
		remove: "Delete",
		removeTitle: "Delete this source?",
		removeBody: (name: string) => `“${name}” and its notes will be gone for everybody.`,
		removed: "Deleted.",
		saved: "Saved.",
		empty: ["No sources yet", "Names and notes that are worth keeping appear here."],
		emptyNotes: "No notes yet.",
		back: "All sources",
		gone: "This source does not exist any more.",
		needName: "Give the source a name.",
		lost: "Your role changed, so this can no longer be saved. Copy what you need before you close it.",
	},

	memberActions: {
		suspend: {
			label: "Suspend",
			title: (name: string) => `Suspend ${name}?`,
			body: "Their open pages close at once and they cannot sign in. Their roles are kept for when you reactivate them.",
			done: (name: string) => `${name} is suspended.`,
		},
		reactivate: {
			label: "Reactivate",
			title: (name: string) => `Reactivate ${name}?`,
			body: "They can sign in again, with the roles they had.",
			done: (name: string) => `${name} is active again.`,
		},
		signOut: {
			label: "Sign out everywhere",
			title: (name: string) => `Sign ${name} out everywhere?`,
			body: "Every device has to sign in again. What is protected refuses the sessions there are from now on.",
			done: (name: string) => `${name} has to sign in again on every device.`,
		},
	},

	invites: {
		nav: "Invites",
		title: "Invites",
		intro:
			"Roles that wait for an address. They are given at the first sign-in with that address, once it is verified.",
		empty: ["No invites", "Invite somebody by email, and the roles wait for them."],
		email: "Email",
		send: "Invite",
		sent: (email: string) => `The roles wait for ${email}. Tell them to sign in with this address.`,
		open: (when: string) => `waiting, ends ${when}`,
		ended: (when: string) => `ended ${when}`,
		accepted: "accepted",
		resend: "Renew",
		cancel: "Cancel the invite",
		cancelTitle: "Cancel this invite?",
		cancelBody: (email: string) => `Nothing waits for ${email} then. You can invite them again.`,
	},

	requests: {
		nav: "Requests",
		title: "Access requests",
		intro: "Who asks for a role, and why. Approved, it ends by itself after the hours asked for.",
		empty: ["Nobody is waiting", "When somebody asks for a role, it appears here at once."],
		waiting: (count: string) => `${count} waiting`,
		asks: (role: Role, hours: number) => `asks to be ${ROLE_NOUN[role]} for ${hoursWords(hours)}`,
		own: "Yours: somebody else decides it",
		approve: "Approve",
		deny: "Deny",
		done: { approve: "Approved, and in force.", deny: "Denied." },
	},

	myAccess: {
		ask: "Ask for more",
		role: "Role",
		hours: "For",
		forHours: (hours: number) => hoursWords(hours),
		send: "Ask",
		sent: "Sent. An admin sees it at once.",
		requests: "What you have asked for",
		asked: (role: Role, hours: number) => `To be ${ROLE_NOUN[role]} for ${hoursWords(hours)}`,
		status: { pending: "Waiting", approved: "Approved", denied: "Denied" },
	},

	security: {
		nav: "Security",
		title: "Security",
		intro: "For when something is wrong: each takes effect on every protected page at once.",
		on: "The newsroom is in lockdown",
		off: "No lockdown",
		signedOutAt: (when: string) => `Everyone was signed out at ${when}`,
		neverSignedOut: "All sessions stand",
		type: (word: string) => `Type ${word} to confirm`,
		begin: {
			label: "Begin lockdown",
			title: "Begin a lockdown?",
			body: "Only those who may manage security get through to what is protected, until it is ended.",
			word: "LOCKDOWN",
		},
		end: {
			label: "End lockdown",
			title: "End the lockdown?",
			body: "Everybody gets back what their roles open.",
		},
		everyone: {
			label: "Sign everyone out",
			title: "Sign everyone out?",
			body: "Every session on every device ends, yours too. Everybody signs in again and keeps their roles.",
			word: "EVERYONE",
		},
	},

	devices: {
		title: "Devices",
		arrival: ({ devices, reached, afterMs }: { devices: number; reached: number; afterMs: number | null }) =>
			devices === 0
				? "No device has reported yet."
				: `In force on ${reached} of ${devices} ${devices === 1 ? "device" : "devices"}${afterMs === null ? "" : `, ${(afterMs / 1000).toFixed(1)} s after the change`}.`,
		each: "Each device",
		has: "has the last version",
		behind: (version: number) => `still at version ${version}`,
	},

	members: {
		nav: "Members",
		title: "Members",
		intro: "Who is here and what they may do. A change takes effect at once.",
		search: "Search by name or email",
		filter: "Show only",
		all: "All",
		noRole: "No role",
		suspended: "Suspended",
		you: "you",
		version: (version: number) => `v${version}`,
		count: (shown: number, total: number, more: boolean) =>
			shown === total ? `${total}${more ? "+" : ""} members` : `${shown} of ${total}${more ? "+" : ""} members`,
		noMatch: ["Nobody matches", "Try another name, or show all."],
		gone: "This member does not exist.",
		unnamed: "No name",
		theyMay: "They may",
		theyMayNothing: "They may not open anything.",
		joined: (when: string) => `Joined ${when}`,
		filterLoaded: "Search covers the members loaded so far.",
	},

	roleEditor: {
		title: "Roles",
		may: (permissions: readonly string[]) => `May ${permissions.join(" · ")}`,
		everything: "May do everything",
		until: "Ends",
		untilLabel: (role: string) => `When ${role} ends`,
		ends: { never: "Never", "1h": "In 1 hour", "8h": "In 8 hours", "24h": "In 24 hours", "7d": "In 7 days" },
		cannotGrant: (permissions: readonly string[]) =>
			`Only somebody who may ${joinWords(permissions)} can give or take this role.`,
		reason: "Reason",
		reasonHint: "Goes into the audit log",
		effect: "What this changes",
		noEffect: "No change yet.",
		gains: (permission: string) => `May then ${permission}`,
		loses: (permission: string) => `May no longer ${permission}`,
		endsChange: (role: string, when: string) => `${role} ends ${when}`,
		endsNever: (role: string) => `${role} no longer ends`,
		onlyRoles: "The roles change; what they permit together stays the same.",
		self: "This is your own account: the change takes effect for you at once.",
		selfLosesManage: "You would lose the right to change roles, and could not undo this yourself.",
		selfTwice: (permissions: readonly string[]) =>
			`You take from yourself the right to ${joinWords(permissions)}. Do you mean it? Press once more to save.`,
		saveAnyway: "Take it from myself",
		noRoles: "Without any role they can open nothing.",
		save: "Save roles",
		reset: "Undo",
		saved: (version: number) => `Saved as version ${version}, and in force.`,
		savedBehind: (version: number, synced: number) =>
			`Decided as version ${version}: checked pages follow it already. The sign-in service is still at version ${synced} and will catch up by itself.`,
		unchanged: (version: number) => `Nothing to change: version ${version} already says so.`,
		conflict: (version: number) =>
			`Somebody else changed this member in the meantime. The boxes now show version ${version}; look again, then save.`,
		moved: (version: number) => `Somebody else has just made version ${version}. Your choice is not saved.`,
		takeNewer: "Show the newer state",
		readOnly: "Changing roles takes an admin.",
		target: "You lack a permission that this change would give or take.",
	},

	confirm: { cancel: "Cancel" },
};

/** A number of hours as one says it. */
function hoursWords(hours: number): string {
	const [count, unit] = hours >= 48 && hours % 24 === 0 ? [hours / 24, "day"] : [hours, "hour"];
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** The permissions in words, in the order given. */
export function permissionWords(permissions: readonly Permission[]): string[] {
	return permissions.map((permission) => texts.permissions[permission]);
}

/** The roles by name, or the word for none. */
export function roleNames(roles: readonly Role[]): string {
	return roles.length > 0 ? joinWords(roles.map((role) => texts.roles.name[role])) : texts.roles.none;
}
