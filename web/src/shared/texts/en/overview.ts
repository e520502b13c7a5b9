import type { Problem } from "@rolecall/policy";
import { seconds as inSeconds, number } from "../numbers.ts";

const members = (count: number) => `${number(count)} ${count === 1 ? "member" : "members"}`;

/** Milliseconds in seconds. */
const seconds = (ms: number) => inSeconds(ms, 2);

export const overview = {
	seconds,
	title: "How things stand",
	look: "Look at them",
	requests: "Requests waiting",
	suspended: "Suspended members",
	expiring: "Members with a role ending within a day",
	behind: "Devices behind",
	of: (devices: number, members: number) =>
		`of ${devices} ${devices === 1 ? "device" : "devices"} of the ${members} ${members === 1 ? "member" : "members"} changed last; closed ones catch up when opened`,
	jobs: "Jobs running",
	drift: {
		label: "Access not as decided",
		note: "Whether Auth has what was decided is known to the server alone. A check compares every member with their signal and their account: it reads two documents a member, and changes nothing.",
		never: "Not checked yet",
		check: "Check now",
		again: "Check again",
		stop: "Stop",
		progress: (checked: number, total: number) =>
			total === 0 ? "Counting the members" : `${number(checked)} of ${number(total)} members checked`,
		result: (checked: number, drifted: number, unsynced: number, mended: number) => {
			if (drifted > 0) return `${number(drifted)} of ${members(checked)}, ${number(unsynced)} of them not yet in Auth`;
			if (mended > 0) return `${members(mended)} mended: everybody has what was decided`;
			return `${members(checked)} checked: everybody has what was decided`;
		},
		affected: "Who is affected",
		more: (count: number) => `and ${number(count)} more`,
		mend: "Mend",
		mendOne: (name: string) => `Mend ${name}`,
		mendAll: "Mend all",
		problems: {
			"no-account": "Their account is gone; mending removes the member.",
			"no-signal": "Their signal is missing: what is protected stays closed to them.",
			"signal-differs": "Their signal names another version than the member.",
			"not-synced": "The last decision is not yet in Auth.",
			"claims-differ": "Auth has other roles, or another version, than the member.",
			"still-enabled": "They are suspended, but the account is open.",
			"no-member": "There is an account, but no member.",
			unreadable: "The member's document is damaged, and has to be repaired by hand.",
		} satisfies Record<Problem, string>,
	},
	propagation: "How fast changes arrive",
	summary: (count: number, p50: number, p95: number) =>
		`Of the last ${count} ${count === 1 ? "arrival" : "arrivals"} on devices that had the app open, half were there within ${seconds(p50)}, and 95 in 100 within ${seconds(p95)}, from the decision to the device's new token.`,
	figures: "The figures",
	from: "From",
	count: "Arrivals",
	again: "Measure again",
	noReceipts: [
		"No arrival to measure yet",
		"When a member's access changes while they have the app open, their devices report when they had it.",
	],
};
