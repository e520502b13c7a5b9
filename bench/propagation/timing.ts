import { round, type Summary, summarize } from "../statistics.ts";
import type { Lane, Timing } from "./lane.ts";

export interface LaneResult extends Summary {
	/** The p50 of each part. */
	parts: Record<string, number>;
	/** p50 against the floor's. */
	ratio: number;
}

/**
 * Runs the lanes in turn, round by round, so that whatever else the machine does meets all of them alike. Which one
 * begins changes from round to round, because each may leave work behind that the next one feels.
 * @returns lane name → result; the lane named `floor` is what the ratios are to
 */
export async function timeLanes(lanes: Lane[], rounds: number, warmUp: number): Promise<Record<string, LaneResult>> {
	const timings = new Map<Lane, Timing[]>(lanes.map((lane) => [lane, []]));
	for (let index = 0; index < warmUp + rounds; index++) {
		for (let turn = 0; turn < lanes.length; turn++) {
			const lane = lanes[(index + turn) % lanes.length] as Lane;
			const timing = await lane.round(index);
			if (index >= warmUp) timings.get(lane)?.push(timing);
		}
	}
	const floor = [...timings].find(([lane]) => lane.name === "floor")?.[1] ?? [];
	const floorP50 = summarize(floor.map(({ total }) => total)).p50;
	return Object.fromEntries([...timings].map(([lane, list]) => [lane.name, resultOf(list, floorP50)]));
}

function resultOf(timings: Timing[], floorP50: number): LaneResult {
	const summary = summarize(timings.map(({ total }) => total));
	const names = Object.keys(timings[0]?.parts ?? {});
	const p50Of = (name: string) => summarize(timings.map(({ parts }) => parts[name] as number)).p50;
	return {
		...summary,
		parts: Object.fromEntries(names.map((name) => [name, p50Of(name)])),
		ratio: round(summary.p50 / floorP50),
	};
}
