import { alignColumns, type Report } from "../report.ts";
import type { RaceResult } from "./races.ts";
import type { LaneResult } from "./timing.ts";

/** How much slower than the floor a change of roles may be, at p50. */
const MOST_OVER_FLOOR = 1.25;

export function propagationReport(
	rounds: number,
	timings: Record<string, LaneResult>,
	races: Record<string, RaceResult>,
): Report {
	const ratio = timings.rolecall?.ratio ?? Number.NaN;
	const lost = races.rolecall ? races.rolecall.set.lost + races.rolecall.grant.lost : Number.NaN;
	return {
		results: { rounds, timings, races },
		table: [
			`callable sent → new token in the client, ${rounds} rounds, milliseconds`,
			...alignColumns([
				["", "p50", "p95", "p99", "p50 / floor", "parts at p50"],
				...Object.entries(timings).map(([name, result]) => [
					name,
					...[result.p50, result.p95, result.p99, result.ratio].map((value) => value.toFixed(2)),
					Object.entries(result.parts)
						.map(([part, ms]) => `${part} ${ms.toFixed(1)}`)
						.join(", "),
				]),
			]),
			"",
			`two writers at once on one person, ${rounds} rounds each, updates lost`,
			...alignColumns([
				["", "set: token is not the record", "grant: role is not in the token"],
				...Object.entries(races).map(([name, { set, grant }]) => [name, String(set.lost), String(grant.lost)]),
			]),
		],
		checks: [
			{ claim: `propagation p50 ≤ ${MOST_OVER_FLOOR} × floor`, met: ratio <= MOST_OVER_FLOOR },
			{ claim: "no update lost", met: lost === 0 },
		],
	};
}
