/** The steps of a change, in the order in which they are shown. */
export const STEPS = ["decided", "probed", "inAuth", "token"] as const;
export type Step = (typeof STEPS)[number];

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

export function isOver({ times }: Trip): boolean {
	return STEPS.every((step) => times[step] !== undefined);
}
