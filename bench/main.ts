/**
 * `npm run bench [-- NAME…] [--save]`: runs every benchmark, or those named, each in a suite of its own; prints a table
 * and writes `bench/results/NAME.json`. `--save` also puts them into `bench/latest.json`. Exits with 1 when one of them
 * does not show what it must.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildWeb } from "../tools/build/web.ts";
import { runTool, ToolError } from "../tools/fail.ts";
import { withSuite } from "../tools/suite/suite.ts";
import { BENCHMARKS } from "./benchmarks.ts";
import { prepareProject } from "./project.ts";

const RESULTS = "bench/results";
const LATEST = "bench/latest.json";

await runTool(async () => {
	const { values, positionals } = parseArgs({ allowPositionals: true, options: { save: { type: "boolean" } } });
	const unknown = positionals.filter((name) => !Object.hasOwn(BENCHMARKS, name));
	if (unknown.length > 0) {
		throw new ToolError(
			`there is no benchmark ${unknown.join(", ")}; there are ${Object.keys(BENCHMARKS).join(", ")}.`,
		);
	}
	const names = positionals.length > 0 ? positionals : Object.keys(BENCHMARKS);
	const project = await prepareProject();
	mkdirSync(RESULTS, { recursive: true });
	let exitCode = 0;
	for (const name of names) {
		console.log(`\n== ${name}`);
		const inBrowser = BENCHMARKS[name]?.inBrowser === true;
		if (inBrowser) await buildWeb();
		const command = [process.execPath, "bench/inside.ts", name, fileOf(name)];
		const code = await withSuite(command, { project, hosting: inBrowser });
		if (code !== 0) {
			exitCode = code;
			if (values.save) console.error(`rolecall: ${name} did not show what it must, so ${LATEST} keeps what it has.`);
		} else if (values.save) {
			save(name);
		}
	}
	return exitCode;
});

function fileOf(name: string): string {
	return `${RESULTS}/${name}.json`;
}

function save(name: string): void {
	const latest = existsSync(LATEST) ? JSON.parse(readFileSync(LATEST, "utf8")) : {};
	const merged = { ...latest, [name]: JSON.parse(readFileSync(fileOf(name), "utf8")) };
	writeFileSync(LATEST, `${JSON.stringify(merged, null, "\t")}\n`);
}
