/** The steps of a change by what it comes to, in their order: what is taken is refused at once, what is given waits for the token. */
export const STEPS = {
	closed: ["decided", "probed", "inAuth", "token"],
	open: ["decided", "inAuth", "token", "probed"],
} as const;
export type Step = (typeof STEPS)["open"][number];

/** A change under way or done: what each step took since the press, in milliseconds. */
export interface Trip {
	/** The version it makes. */
	version: number;
	/** What the protected page does when it has arrived. */
	outcome: "open" | "closed";
	times: Partial<Record<Step, number>>;
}

/** Notes when a step was first seen. */
export function arrive(trip: Trip, step: Step, ms: number): Trip {
	return trip.times[step] === undefined ? { ...trip, times: { ...trip.times, [step]: ms } } : trip;
}
