import { number, seconds } from "../numbers.ts";
import { joinWords } from "./words.ts";

export const members = {
	nav: "Members",
	title: "Members",
	intro: "Who is here and what they may do. A change takes effect at once.",
	search: "Search by name or email",
	filterRole: "Role",
	anyRole: "Any role",
	filterStatus: "Status",
	anyStatus: "Any status",
	statuses: { active: "Active", suspended: "Suspended" },
	sort: "Order",
	sorts: {
		name: "By name",
		email: "By email",
		changed: "Last changed first",
		joined: "Newest first",
		ends: "Ending soonest first",
	},
	export: "Download as CSV",
	columns: {
		uid: "uid",
		name: "name",
		email: "email",
		roles: "roles",
		ends: "ends",
		status: "status",
		version: "version",
		joined: "joined",
		changed: "changed",
	},
	noRole: "No role",
	moreRoles: (count: number) => `and ${count} more`,
	suspended: "Suspended",
	you: "you",
	version: (version: number) => `v${version}`,
	count: (shown: number, total: number, more: boolean) => {
		const all = `${number(total)} ${total === 1 ? "member" : "members"}${more ? " so far" : ""}`;
		return shown === total ? all : `${number(shown)} of ${all}`;
	},
	capped: (max: number) => `No more than ${number(max)} are listed here; npm run rolecall -- list finds the others.`,
	noMatch: ["Nobody matches", "Try another name, or fewer filters."],
	showAll: "Show everybody",
	gone: "This member does not exist.",
	unnamed: "No name",
	theyMay: "They may",
	theyMayNothing: "They cannot open anything.",
	joined: "Joined",
};

export const memberActions = {
	title: "If something is wrong",
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
		body: "They have to sign in again on every device. Protected pages refuse their present sessions from now on.",
		done: (name: string) => `${name} has to sign in again on every device.`,
	},
};

export const devices = {
	title: "Devices",
	arrival: ({ devices, reached, afterMs }: { devices: number; reached: number; afterMs: number | null }) =>
		devices === 0
			? "No device has reported yet."
			: `In force on ${reached} of ${devices} ${devices === 1 ? "device" : "devices"}${afterMs === null ? "" : `, ${seconds(afterMs, 1)} after the change`}.`,
	closed: "A device that is not open gets the change when it is opened; until then protected pages refuse it.",
	each: "Each device",
	here: "this device",
	has: "in force",
	behind: (version: number) => `not opened since version ${version}`,
};

export const roleEditor = {
	title: "Roles",
	may: (permissions: readonly string[]) => `May ${permissions.join(" · ")}`,
	everything: "May do everything",
	until: "Ends",
	untilLabel: (role: string) => `When ${role} ends`,
	ends: {
		never: "Never",
		"1h": "In 1 hour",
		"8h": "In 8 hours",
		"24h": "In 24 hours",
		friday: "On Friday evening",
		"7d": "In 7 days",
		"30d": "In 30 days",
		at: "Custom time …",
	},
	at: "Time",
	atLabel: (role: string) => `Time at which ${role} ends`,
	notFuture: "Choose a time in the future.",
	cannotGrant: (permissions: readonly string[]) =>
		`Only somebody who may ${joinWords(permissions)} can give or take this role.`,
	reason: "Reason",
	reasonHint: "Goes into the audit log",
	effect: "What this changes",
	gains: (permissions: readonly string[]) => `Will be able to ${permissions.join(" · ")}`,
	loses: (permissions: readonly string[]) => `Will no longer be able to ${permissions.join(" · ")}`,
	endsChange: (role: string, when: string) => `${role} ends ${when}`,
	endsNever: (role: string) => `${role} no longer ends`,
	onlyRoles: "The roles change, but not what they permit together.",
	self: "This is your own account: the change takes effect for you at once.",
	selfLosesManage: "You would lose the right to change roles, and could not undo this yourself.",
	selfTwice: "You are taking this away from yourself. Do you mean it? Press once more to save.",
	saveAnyway: "Take it away from myself",
	noRoles: "Without a role they cannot open anything.",
	save: "Save roles",
	reset: "Discard",
	saved: (version: number) => `Saved as version ${version}, and in force.`,
	savedBehind: (version: number, synced: number) =>
		`Decided as version ${version}: protected pages follow it already. The sign-in service is still at version ${synced} and will catch up by itself.`,
	unchanged: (version: number) => `Nothing to change: version ${version} already says so.`,
	undo: "Take it back",
	conflict: (version: number) =>
		`Somebody else changed this member in the meantime. The boxes now show version ${version}; look again, then save.`,
	moved: (version: number) => `Somebody else has just saved version ${version}. Your choice is not saved yet.`,
	takeNewer: "Show the newer state",
	readOnly: "Only an admin can change roles.",
};

export const bulk = {
	title: "Chosen members",
	all: "All shown",
	choose: (name: string, email: string | null) => `Choose ${name}${email && email !== name ? `, ${email}` : ""}`,
	chosen: (count: number, hidden: number) =>
		`${number(count)} chosen${hidden > 0 ? `, ${number(hidden)} of them not shown` : ""}`,
	clear: "Clear the choice",
	change: "Change roles",
	heading: (count: number) => `Change the roles of ${number(count)} ${count === 1 ? "member" : "members"}`,
	keep: "No change",
	add: "Add",
	remove: "Remove",
	preview: "Preview of the changes",
	count: (changing: number, total: number) => {
		if (changing === 0) return "Nobody changes yet.";
		if (changing === total) return total === 1 ? "This member changes." : `All ${number(total)} change.`;
		return `${number(changing)} of ${number(total)} ${changing === 1 ? "changes" : "change"}, the rest stay as they are.`;
	},
	/** Those of the changing who lose their last role. */
	without: (count: number) =>
		count === 1
			? "One of them will have no role and cannot open anything."
			: `${number(count)} of them will have no role and cannot open anything.`,
	thenNone: "no role left",
	more: (count: number) => `and ${number(count)} more`,
	save: (count: number) => (count === 0 ? "Change roles" : `Change ${number(count)}`),
	job: ({ status, total, done, failed }: { status: string; total: number; done: number; failed: number }) => {
		if (status === "running") return `${number(done + failed)} of ${number(total)} …`;
		if (status === "failed")
			return `Stopped after ${number(done + failed)} of ${number(total)}. Choose them again and retry.`;
		return failed === 0
			? `Done: ${number(done)} in force.`
			: `${number(done)} in force, ${number(failed)} refused: no admin would have been left, or you lack a permission.`;
	},
	undoing: "Taking it back:",
	undoEnds: (count: number) =>
		`Roles with an end are given back one by one (${number(count)}). Keep this page open meanwhile.`,
	restored: ({ total, done, failed }: { total: number; done: number; failed: number }) => {
		if (done + failed < total) return `Roles with an end: ${number(done + failed)} of ${number(total)} …`;
		return failed === 0
			? `Roles with an end: ${number(done)} given back.`
			: `Roles with an end: ${number(done)} given back, ${number(failed)} left as they are: changed since, or refused.`;
	},
};

export const journey = {
	title: "On its way",
	decided: "Decided: protected pages follow it",
	inAuth: "In the sign-in service",
	after: (ms: number) => `after ${seconds(ms, 2)}`,
	others: (count: number, all: boolean) =>
		all ? `On ${count === 1 ? "their device" : `their ${count} devices`}` : `On ${count} more`,
	waiting: "waiting",
	noDevice: "No device of theirs is known yet. The next sign-in brings the change.",
	closed: "not open; follows when opened",
};
