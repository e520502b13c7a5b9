/** The browser tests, `run.ts [VITEST ARGS…]`: the web app built, then the suite, then Vitest in it. */
import { runTool } from "../../tools/fail.ts";
import { withSite } from "./browser/withSite.ts";

const VITEST = ["node_modules/vitest/vitest.mjs", "run", "--config", "tests/e2e/vitest.config.ts"];

await runTool(() => withSite([process.execPath, ...VITEST, ...process.argv.slice(2)]));
