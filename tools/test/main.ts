/**
 * `npm test [-- STAGE… [--FLAG…]]`: every kind of test, one stage after another; the first that fails ends the run.
 * Flags go to the stage named, as in `npm test -- model --runs 5000`.
 */
import { runTool, ToolError } from "../fail.ts";
import { run } from "../run.ts";
import { withSuite } from "../suite/suite.ts";

const vitest = (config: string, flags: string[]) => [
	process.execPath,
	"node_modules/vitest/vitest.mjs",
	"run",
	"--config",
	config,
	...flags,
];

const STAGES: Record<string, (flags: string[]) => Promise<number>> = {
	unit: (flags) => run(vitest("vitest.config.ts", flags)),
	rules: (flags) => withSuite(vitest("tests/rules/vitest.config.ts", flags), { profile: "emulator", functions: false }),
	integration: (flags) => withSuite(vitest("tests/integration/vitest.config.ts", flags)),
	crash: (flags) => withSuite([process.execPath, "tests/crash/run.ts", ...flags]),
	model: (flags) => withSuite([process.execPath, "tests/model/run.ts", ...flags]),
	e2e: (flags) => run([process.execPath, "tests/e2e/run.ts", ...flags]),
};

await runTool(async () => {
	const args = process.argv.slice(2);
	const firstFlag = args.findIndex((arg) => arg.startsWith("--"));
	const chosen = firstFlag === -1 ? args : args.slice(0, firstFlag);
	const flags = firstFlag === -1 ? [] : args.slice(firstFlag);
	const unknown = chosen.filter((name) => !Object.hasOwn(STAGES, name));
	if (unknown.length > 0) {
		throw new ToolError(`there is no test stage ${unknown.join(", ")}; there are ${Object.keys(STAGES).join(", ")}.`);
	}
	if (flags.length > 0 && chosen.length !== 1) throw new ToolError("name the one stage that the flags are for.");
	for (const [name, stage] of Object.entries(STAGES)) {
		if (chosen.length > 0 && !chosen.includes(name)) continue;
		const started = Date.now();
		console.log(`\n== ${name}`);
		const code = await stage(flags);
		console.log(`== ${name}: ${code === 0 ? "passed" : "FAILED"} in ${Math.round((Date.now() - started) / 1000)} s`);
		if (code !== 0) return code;
	}
	return 0;
});
