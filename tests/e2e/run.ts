/**
 * The browser tests, `run.ts [VITEST ARGS…]`: the web app built, then the suite, then Vitest in it. All of them are run in
 * a few parts, each in a suite of its own: see {@link PARTS}.
 */
import { runTool } from "../../tools/fail.ts";
import { withBuiltSite, withSite } from "./browser/withSite.ts";

const VITEST = [process.execPath, "node_modules/vitest/vitest.mjs", "run", "--config", "tests/e2e/vitest.config.ts"];

/**
 * The embedded engine takes only so many WebChannel sessions, and those of closed pages count until they time out: one
 * suite for all of the tests has too many in its middle, and answers new ones with 400 for a while.
 */
const PARTS = 4;

await runTool(async () => {
	const args = process.argv.slice(2);
	if (args.some((arg) => !arg.startsWith("--reporter"))) return withSite([...VITEST, ...args]);
	for (let part = 1; part <= PARTS; part++) {
		const command = [...VITEST, ...args, `--shard=${part}/${PARTS}`];
		const code = part === 1 ? await withSite(command) : await withBuiltSite(command);
		if (code !== 0) return code;
	}
	return 0;
});
