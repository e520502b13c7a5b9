/**
 * `npm run rules:mutate [-- --all]`: changes the rules in every small way there is and runs the rules tests against
 * each, in as many emulators as there are cores. Exits with 1 when the tests do not notice one; `--all` prints which
 * case noticed which.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { readRules } from "../../tests/rules/engine.ts";
import { runTool } from "../fail.ts";
import { run } from "../run.ts";
import { EQUIVALENT } from "./equivalent.ts";
import { mutantsOf } from "./mutants.ts";

/** Keeps the ports of one shard's emulator apart from the next one's. */
const PORTS_EACH = 300;

await runTool(async () => {
	const started = Date.now();
	const count = availableParallelism() + 1; // Each waits for its emulator half of the time.
	const killers = new Map(
		(await Promise.all(Array.from({ length: count }, (_, index) => runShard(index, count)))).flat(),
	);
	let wrong = 0;
	const report = (problem: string) => {
		wrong++;
		console.error(problem);
	};
	const mutants = mutantsOf(readRules());
	for (const { id, line, column } of mutants) {
		const killer = killers.get(id);
		const place = `firestore.rules:${line}:${column} ${id}`;
		const equivalent = Object.hasOwn(EQUIVALENT, id);
		if (killer === undefined) report(`not tried: ${place}`);
		else if (killer === null && !equivalent) report(`survived: ${place}`);
		else if (killer !== null && equivalent) report(`said to be equivalent, but noticed: ${place}\n    by ${killer}`);
		else if (process.argv.includes("--all")) console.log(`${place}\n    ${killer ?? `equivalent: ${EQUIVALENT[id]}`}`);
	}
	const ids = new Set(mutants.map(({ id }) => id));
	for (const id of Object.keys(EQUIVALENT)) if (!ids.has(id)) report(`said to be equivalent, but no mutant: ${id}`);
	const killed = [...killers.values()].filter((killer) => killer !== null).length;
	const seconds = Math.round((Date.now() - started) / 1000);
	console.log(
		`${mutants.length} mutants of the rules, ${killed} killed, ${mutants.length - killed} not, in ${seconds} s.`,
	);
	return wrong > 0 ? 1 : 0;
});

/** Tries every `count`th mutant. @returns id and killer of each */
async function runShard(index: number, count: number): Promise<[string, string | null][]> {
	mkdirSync(".suite", { recursive: true });
	const file = `.suite/mutants-${index}.json`;
	rmSync(file, { force: true });
	const offset = Number(process.env.ROLECALL_PORT_OFFSET ?? 0) + index * PORTS_EACH;
	const command = [process.execPath, "tools/rules/shard.ts", String(index), String(count), file];
	const code = await run(command, { ...process.env, ROLECALL_PORT_OFFSET: String(offset) });
	return code === 0 ? Object.entries(JSON.parse(readFileSync(file, "utf8"))) : [];
}
