/** `npm test [-- STAGE…]`: every kind of test, one stage after another; the first that fails ends the run. */
import { runTool, ToolError } from "../fail.ts";
import { run } from "../run.ts";
import { withSuite } from "../suite/suite.ts";

const vitest = (config: string) => [process.execPath, "node_modules/vitest/vitest.mjs", "run", "--config", config];

const STAGES: Record<string, () => Promise<number>> = {
	unit: () => run(vitest("vitest.config.ts")),
	rules: () => withSuite(vitest("tests/rules/vitest.config.ts"), { profile: "emulator", functions: false }),
	integration: () => withSuite(vitest("tests/integration/vitest.config.ts")),
	e2e: () => run([process.execPath, "tests/e2e/run.ts"]),
};

await runTool(async () => {
	const chosen = process.argv.slice(2);
	const unknown = chosen.filter((name) => !Object.hasOwn(STAGES, name));
	if (unknown.length > 0) {
		throw new ToolError(`there is no test stage ${unknown.join(", ")}; there are ${Object.keys(STAGES).join(", ")}.`);
	}
	for (const [name, stage] of Object.entries(STAGES)) {
		if (chosen.length > 0 && !chosen.includes(name)) continue;
		const started = Date.now();
		console.log(`\n== ${name}`);
		const code = await stage();
		console.log(`== ${name}: ${code === 0 ? "passed" : "FAILED"} in ${Math.round((Date.now() - started) / 1000)} s`);
		if (code !== 0) return code;
	}
	return 0;
});
