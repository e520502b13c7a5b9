/** Runs inside the suite of one shard of `npm run rules:mutate`: `inside.ts INDEX COUNT FILE`. */
import { writeFileSync } from "node:fs";
import { setLogLevel } from "firebase/firestore/lite";
import { readRules } from "../../tests/rules/engine.ts";
import { runTool, ToolError } from "../fail.ts";
import { Lane } from "./lane.ts";
import { mutantsOf } from "./mutants.ts";

await runTool(async () => {
	const [index, count, file] = process.argv.slice(2);
	setLogLevel("silent"); // Every denial is logged otherwise.
	const rules = readRules();
	const mine = mutantsOf(rules).filter((_, position) => position % Number(count) === Number(index));
	const lane = new Lane();
	if (index === "0") {
		const unchanged = await lane.killerOf({ id: "unchanged", line: 0, column: 0, collection: null, rules });
		if (unchanged !== null) throw new ToolError(`the rules as they are do not pass their tests: ${unchanged}`);
	}
	const killers: Record<string, string | null> = {};
	for (const mutant of mine) killers[mutant.id] = await lane.killerOf(mutant);
	await lane.stop();
	writeFileSync(file as string, JSON.stringify(killers));
	return 0;
});
