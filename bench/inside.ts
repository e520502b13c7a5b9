/** Runs inside the suite: `inside.ts NAME FILE` runs one benchmark, prints its table and writes its JSON. */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { runTool } from "../tools/fail.ts";
import { BENCHMARKS } from "./benchmarks.ts";

await runTool(async () => {
	const [name, file] = process.argv.slice(2) as [string, string];
	const benchmark = await BENCHMARKS[name]?.load();
	if (benchmark === undefined) throw new Error(`there is no benchmark ${name}`);
	const startedAt = new Date().toISOString();
	const { table, results, checks } = await benchmark();
	const machine = { platform: process.platform, cpu: cpus()[0]?.model, cores: cpus().length, node: process.version };
	writeFileSync(file, `${JSON.stringify({ name, startedAt, machine, results, checks }, null, "\t")}\n`);
	console.log([...table, "", ...checks.map(({ claim, met }) => `${met ? "met   " : "MISSED"} ${claim}`)].join("\n"));
	// Open listeners and gRPC channels would keep the process alive.
	process.exit(checks.every(({ met }) => met) ? 0 : 1);
});
