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
		const all = `${total.toLocaleString("en")} ${total === 1 ? "member" : "members"}${more ? " so far" : ""}`;
		return shown === total ? all : `${shown.toLocaleString("en")} of ${all}`;
	},
	capped: (max: number) =>
		`No more than ${max.toLocaleString("en")} are listed here; npm run rolecall -- list finds the others.`,
	noMatch: ["Nobody matches", "Try another name, or fewer filters."],
	showAll: "Show everybody",
	gone: "This member does not exist.",
	unnamed: "No name",
	theyMay: "They may",
	theyMayNothing: "They may not open anything.",
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
		body: "Every device has to sign in again. What is protected refuses the sessions there are from now on.",
		done: (name: string) => `${name} has to sign in again on every device.`,
	},
};

export const devices = {
	title: "Devices",
	arrival: ({ devices, reached, afterMs }: { devices: number; reached: number; afterMs: number | null }) =>
		devices === 0
			? "No device has reported yet."
			: `In force on ${reached} of ${devices} ${devices === 1 ? "device" : "devices"}${afterMs === null ? "" : `, ${(afterMs / 1000).toFixed(1)} s after the change`}.`,
	closed: "What is not open takes the change over when it is opened; until then protected pages refuse it.",
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
		at: "At a time …",
	},
	at: "At",
	atLabel: (role: string) => `At which time ${role} ends`,
	notFuture: "Choose a time that is still to come.",
	cannotGrant: (permissions: readonly string[]) =>
		`Only somebody who may ${joinWords(permissions)} can give or take this role.`,
	reason: "Reason",
	reasonHint: "Goes into the audit log",
	effect: "What this changes",
	gains: (permissions: readonly string[]) => `May then ${permissions.join(" · ")}`,
	loses: (permissions: readonly string[]) => `May no longer ${permissions.join(" · ")}`,
	endsChange: (role: string, when: string) => `${role} ends ${when}`,
	endsNever: (role: string) => `${role} no longer ends`,
	onlyRoles: "The roles change; what they permit together stays the same.",
	self: "This is your own account: the change takes effect for you at once.",
	selfLosesManage: "You would lose the right to change roles, and could not undo this yourself.",
	selfTwice: "You take this from yourself. Do you mean it? Press once more to save.",
	saveAnyway: "Take it from myself",
	noRoles: "Without any role they can open nothing.",
	save: "Save roles",
	reset: "Discard",
	saved: (version: number) => `Saved as version ${version}, and in force.`,
	savedBehind: (version: number, synced: number) =>
		`Decided as version ${version}: checked pages follow it already. The sign-in service is still at version ${synced} and will catch up by itself.`,
	unchanged: (version: number) => `Nothing to change: version ${version} already says so.`,
	undo: "Take it back",
	conflict: (version: number) =>
		`Somebody else changed this member in the meantime. The boxes now show version ${version}; look again, then save.`,
	moved: (version: number) => `Somebody else has just made version ${version}. Your choice is not saved.`,
	takeNewer: "Show the newer state",
	readOnly: "Changing roles takes an admin.",
};

export const bulk = {
	title: "Chosen members",
	all: "All shown",
	choose: (name: string) => `Choose ${name}`,
	chosen: (count: number) => `${count.toLocaleString("en")} chosen`,
	clear: "Choose nobody",
	change: "Change roles",
	heading: (count: number) => `Change the roles of ${count.toLocaleString("en")} ${count === 1 ? "member" : "members"}`,
	keep: "Leave",
	add: "Add",
	remove: "Remove",
	preview: "Who changes, and how",
	count: (changing: number, total: number) =>
		changing === 0
			? "Nobody changes yet."
			: `${changing.toLocaleString("en")} of ${total.toLocaleString("en")} change, the others stay as they are.`,
	more: (count: number) => `and ${count.toLocaleString("en")} more`,
	save: (count: number) => (count === 0 ? "Change roles" : `Change ${count.toLocaleString("en")}`),
	job: ({ status, total, done, failed }: { status: string; total: number; done: number; failed: number }) => {
		if (status === "running") return `${done + failed} of ${total} …`;
		if (status === "failed") return `Given up after ${done + failed} of ${total}. Choose them again and repeat it.`;
		return failed === 0
			? `Done: ${done} in force.`
			: `${done} in force, ${failed} refused: those would have lost their last admin, or you lack a permission.`;
	},
	undoing: "Taking it back:",
	undoEnds: (count: number) =>
		`Roles with an end are given back one by one (${count.toLocaleString("en")}): keep this page open meanwhile.`,
	restored: ({ total, done, failed }: { total: number; done: number; failed: number }) => {
		if (done + failed < total) return `Roles with an end: ${done + failed} of ${total} …`;
		return failed === 0
			? `Roles with an end: ${done} given back.`
			: `Roles with an end: ${done} given back, ${failed} left as they are: changed by somebody since, or refused.`;
	},
};

export const journey = {
	title: "On its way",
	decided: "Decided: protected pages follow it",
	inAuth: "In the sign-in service",
	after: (ms: number) => `after ${(ms / 1000).toFixed(2)} s`,
	others: (count: number, all: boolean) =>
		all ? `On ${count === 1 ? "their device" : `their ${count} devices`}` : `On ${count} more`,
	waiting: "waiting",
	noDevice: "No device of theirs is known yet. The next sign-in brings the change.",
	closed: "not open; follows when opened",
};
