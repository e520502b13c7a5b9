import { alignColumns, type Report } from "../report.ts";
import { round, summarize } from "../statistics.ts";
import type { PageFigures } from "./visit.ts";

/** What the console promises at this many members; milliseconds. */
const USABLE_MS = 1_000;
const BLOCKED_MS = 50;
/** Scrolling through may leave behind caches of the browser's own, and no more. */
const HEAP_GROWTH = 1.2;

const FIGURES = [
	["usable", "list usable after, ms"],
	["complete", "everybody loaded after, ms"],
	["loadingTask", "longest task while loading, ms"],
	["slowestKey", "slowest key in the search, ms"],
	["longestTask", "longest task while typing, ms"],
	["rows", "most rows drawn"],
	["heapLoaded", "heap with everybody loaded, MB"],
	["heapScrolled", "heap after scrolling through, MB"],
] as const;

/** The medians of the rounds, few members beside many. */
export function membersReport(few: readonly PageFigures[], many: readonly PageFigures[], count: number): Report {
	const medians = [few, many].map((rounds) =>
		Object.fromEntries([...FIGURES.map(([key]) => key), "members" as const].map((key) => [key, medianOf(rounds, key)])),
	) as [Record<keyof PageFigures, number>, Record<keyof PageFigures, number>];
	const [small, large] = medians;
	const worst = (key: keyof PageFigures) => Math.max(...many.map((figures) => figures[key]));
	return {
		table: alignColumns([
			["members", String(small.members), String(large.members), "ratio"],
			...FIGURES.map(([key, label]) => [
				label,
				String(small[key]),
				String(large[key]),
				small[key] > 0 ? String(round(large[key] / small[key])) : "",
			]),
		]),
		results: { few: small, many: large, rounds: { few, many } },
		checks: [
			{ claim: `there are ${count} members and more`, met: large.members >= count },
			{ claim: `usable in under ${USABLE_MS} ms, in every round`, met: worst("usable") < USABLE_MS },
			{
				claim: `no task over ${BLOCKED_MS} ms while typing, in every round`,
				met: worst("longestTask") <= BLOCKED_MS,
			},
			{ claim: "as many rows drawn as with few", met: large.rows <= small.rows + 2 },
			{ claim: "memory stays as it is while scrolling", met: large.heapScrolled < HEAP_GROWTH * large.heapLoaded },
		],
	};
}

function medianOf(rounds: readonly PageFigures[], key: keyof PageFigures): number {
	return summarize(rounds.map((figures) => figures[key])).p50;
}
