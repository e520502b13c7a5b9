import { setTimeout as sleep } from "node:timers/promises";
import { localServices } from "../../tools/seed/services.ts";
import { signUp, signUpAdmin } from "../people.ts";
import type { Report } from "../report.ts";
import { documented } from "./documented.ts";
import { floor } from "./floor.ts";
import { ours } from "./ours.ts";
import { propagationReport } from "./propagationReport.ts";
import { documentedRacer, oursRacer } from "./racers.ts";
import { race } from "./races.ts";
import { timeLanes } from "./timing.ts";

const ROUNDS = 200;
const WARM_UP = 30;
/** After which the triggers that the sign-ups set off have ended. */
const SETTLE_MS = 2_500;

/** How long a change of roles takes until the person's client has it in its token, and what two writers at once lose. */
export async function propagation(): Promise<Report> {
	const services = await localServices();
	const writers = [await signUpAdmin(services, "admin-1"), await signUpAdmin(services, "admin-2")] as const;
	const [admin] = writers;
	const [first, second, third, fourth, fifth] = [
		await signUp(services, "rolecall"),
		await signUp(services, "floor"),
		await signUp(services, "documented"),
		await signUp(services, "rolecall-race"),
		await signUp(services, "documented-race"),
	];
	await sleep(SETTLE_MS);

	const lanes = [ours(admin, first), await floor(services, admin, second), await documented(admin, third)];
	const timings = await timeLanes(lanes, ROUNDS, WARM_UP);
	for (const lane of lanes) lane.stop();

	const racers = [oursRacer(services, fourth), documentedRacer(services, fifth)];
	const races = Object.fromEntries(
		await Promise.all(racers.map(async (racer) => [racer.name, await race(racer, writers, ROUNDS)] as const)),
	);
	return propagationReport(ROUNDS, timings, races);
}
