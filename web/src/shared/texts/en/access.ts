import type { Role } from "@rolecall/policy";
import { hoursWords, roles } from "./words.ts";

export const invites = {
	nav: "Invites",
	title: "Invites",
	intro:
		"Roles that wait for an address. They are given at the first sign-in with that address, once it is verified. Rolecall sends no mail: tell them yourself.",
	empty: ["No invites", "Invite somebody by email, and the roles wait for them."],
	heading: "Invite somebody",
	email: "Email",
	send: "Invite",
	sent: (email: string) => `The roles wait for ${email}. Tell them to sign in with this address.`,
	open: "waiting, ends",
	ended: "ended",
	accepted: "accepted",
	resend: "Renew",
	renewed: (email: string) => `Renewed: the roles wait for ${email} anew.`,
	renewThat: "Renew the invite",
	waits: (roles: string, until: string) =>
		`An invite waits for this address already: ${roles}, until ${until}. Yours takes its place.`,
	isMember: (name: string) => `${name} is a member already.`,
	changeThere: "Change the roles there",
	copy: "Copy the app's address",
	away: {
		open: {
			label: "Cancel the invite",
			title: "Cancel this invite?",
			body: (email: string) => `Nothing waits for ${email} then. You can invite them again.`,
			done: (email: string) => `Cancelled: nothing waits for ${email} any more.`,
		},
		ended: {
			label: "Remove",
			title: "Remove this ended invite?",
			body: (email: string) => `It gives ${email} nothing any more. The audit log keeps it.`,
			done: (email: string) => `The ended invite for ${email} is removed.`,
		},
	},
};

export const requests = {
	nav: "Requests",
	title: "Access requests",
	intro: "Who asks for a role, and why. An approved role ends by itself after the hours asked for.",
	empty: ["Nobody is waiting", "When somebody asks for a role, it appears here at once."],
	waiting: (count: string) => `${count} waiting`,
	asks: (role: Role, hours: number) => `asks to be ${roles.noun[role]} for ${hoursWords(hours)}`,
	own: "Your own: somebody else decides",
	approve: "Approve",
	deny: "Deny",
	withReason: "With a reason …",
	now: "Now:",
	done: { approve: "Approved, and in force.", deny: "Denied." },
};

export const myAccess = {
	ask: "Ask for another role",
	everything: "You may already do everything.",
	role: "Role",
	hours: "For",
	forHours: (hours: number) => hoursWords(hours),
	send: "Ask",
	sent: "Sent. An admin sees it at once.",
	held: "You may already do all of this.",
	needReason: "Say why: whoever decides reads it.",
	requests: "What you have asked for",
	noRequests: "Nothing so far.",
	asked: (role: Role, hours: number) => `You asked to be ${roles.noun[role]} for ${hoursWords(hours)}`,
	status: { pending: "Waiting", approved: "Approved", denied: "Denied" },
	devices: "Your devices",
	noDevices: "No device has reported yet.",
	signOut: {
		label: "Sign out everywhere",
		title: "Sign out everywhere?",
		body: "You have to sign in again on all your devices, this one included.",
	},
	signOutNote: "A device you do not know, or one that you have lost? End all sessions and sign in again.",
};

export const security = {
	nav: "Security",
	title: "Security",
	intro: "For when something is wrong. Each takes effect at once on every protected page.",
	on: "The newsroom is in lockdown",
	off: "No lockdown",
	signedOutAt: (when: string) => `Everyone was last signed out: ${when}`,
	neverSignedOut: "All sessions are valid",
	type: (word: string) => `Type ${word} to confirm`,
	begin: {
		label: "Begin lockdown",
		title: "Begin a lockdown?",
		body: "Until it ends, only those who may manage security can reach what is protected.",
		word: "LOCKDOWN",
	},
	end: {
		label: "End lockdown",
		title: "End the lockdown?",
		body: "Everybody can again open what their roles permit.",
	},
	everyone: {
		label: "Sign everyone out",
		title: "Sign everyone out?",
		body: "Every session on every device ends, yours too. Everybody signs in again and keeps their roles.",
		word: "EVERYONE",
	},
};
