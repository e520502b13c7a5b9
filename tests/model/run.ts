/** `run.ts [--runs N] [--seed S] [--path P] [--lanes L]`, inside the suite: random histories against the reference. */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { type History, histories, KINDS, type Kind } from "./commands.ts";
import { Play } from "./history.ts";
import { silenceCrashes } from "./server.ts";
import { World } from "./world.ts";

const { values } = parseArgs({
	options: {
		runs: { type: "string", default: "500" },
		seed: { type: "string" },
		/** Of a failure: where in the lane's histories it was. */
		path: { type: "string" },
		lanes: { type: "string", default: "16" },
		/** Of a failure: of which kind the history was. */
		kind: { type: "string", default: "moving" },
	},
});

/** Of all histories: those with a clock that stands still, and those of the whole project, one at a time. */
const STILL_SHARE = 1 / 3;
const PROJECT_SHARE = 1 / 10;
const HISTORY_TIMEOUT_MS = 60_000;

const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: must be a number of histories`);
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
const world = new World();
let failed = false;

silenceCrashes();

await world.open();
if (values.path === undefined) {
	console.log(`model: ${runs} histories, seed ${seed}`);
	const [still, project] = [Math.ceil(runs * STILL_SHARE), Math.ceil(runs * PROJECT_SHARE)];
	await check("still", seed, still);
	await check("project", seed, project);
	await check("moving", seed, runs - still - project);
} else {
	const kind = KINDS.find((each) => each === values.kind);
	if (kind === undefined) throw new Error(`--kind ${values.kind}: there are ${KINDS.join(", ")}`);
	await makeReady(kind);
	await checkLane(kind, seed, 1);
}
if (!failed) console.log(`model: passed; changes: ${world.tallied()}`);
process.exit(failed ? 1 : 0);

/** Histories of one kind, side by side where they can be, each lane with a seed of its own. */
async function check(kind: Kind, firstSeed: number, numRuns: number): Promise<void> {
	if (numRuns <= 0 || failed) return;
	const lanes = kind === "project" ? 1 : Number(values.lanes);
	const started = Date.now();
	await makeReady(kind);
	const perLane = Math.ceil(numRuns / lanes);
	await Promise.all(Array.from({ length: lanes }, (_, lane) => checkLane(kind, firstSeed + lane, perLane)));
	console.log(`model: ${lanes * perLane} ${kind} histories in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** Histories side by side share an admin who stays; one of the whole project begins without any. */
async function makeReady(kind: Kind): Promise<void> {
	if (kind === "project") return;
	await world.forgetAdmins();
	await world.addKeeper();
}

/** Runs histories one after the other; a failing one is made as small as it goes and printed. */
async function checkLane(kind: Kind, laneSeed: number, numRuns: number): Promise<void> {
	const project = kind === "project";
	let own = false;
	const property = fc.asyncProperty(histories(kind), async (history) => {
		if (failed && !own) return; // Another lane has failed: leave the suite to it.
		if (project) await world.forgetAdmins();
		try {
			await Play.run(world, history, !project);
		} catch (error) {
			own = failed = true;
			throw error;
		}
	});
	const details = await fc.check<[History]>(property, {
		seed: laneSeed,
		numRuns,
		timeout: HISTORY_TIMEOUT_MS,
		...(values.path !== undefined && { path: values.path }),
	});
	if (!details.failed) return;
	failed = true; // Also of a history that has taken too long.
	const again = `--seed ${laneSeed} --path ${details.counterexamplePath} --kind ${kind}`;
	console.error(`model: FAILED after ${details.numRuns} histories and ${details.numShrinks} steps of shrinking`);
	console.error(JSON.stringify(details.counterexample?.[0], null, "\t"));
	console.error(details.errorInstance instanceof Error ? details.errorInstance.stack : details.errorInstance);
	console.error(`again: npm test -- model ${again}`);
}
