/** Milliseconds in seconds. */
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

export const overview = {
	seconds,
	title: "How things stand",
	look: "Look at them",
	requests: "Requests waiting",
	suspended: "Suspended members",
	expiring: "Members with a role that ends within a day",
	behind: "Devices behind",
	of: (devices: number, members: number) =>
		`of ${devices} ${devices === 1 ? "device" : "devices"} of the ${members} ${members === 1 ? "member" : "members"} changed last`,
	jobs: "Jobs running",
	drift:
		"Whether Auth has what was decided is known to the server alone: npm run rolecall -- check compares every member, and with --fix mends them.",
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
