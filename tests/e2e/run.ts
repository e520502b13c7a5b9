/** The browser tests, `run.ts [VITEST ARGS…]`: the web app built, then the suite, then Vitest in it. */
import { buildWeb } from "../../tools/build/web.ts";
import { runTool } from "../../tools/fail.ts";
import { withSuite } from "../../tools/suite/suite.ts";
import { findChromium } from "./browser/chromium.ts";

const VITEST = ["node_modules/vitest/vitest.mjs", "run", "--config", "tests/e2e/vitest.config.ts"];

await runTool(async () => {
	findChromium(); // Before anything is started: without a browser all else is in vain.
	await buildWeb();
	return withSuite([process.execPath, ...VITEST, ...process.argv.slice(2)], { hosting: true });
});
