/** One shard of `npm run rules:mutate`, with an emulator of its own: `shard.ts INDEX COUNT FILE`. */
import { runTool } from "../fail.ts";
import { withSuite } from "../suite/suite.ts";

await runTool(() =>
	withSuite([process.execPath, "tools/rules/inside.ts", ...process.argv.slice(2)], {
		profile: "emulator",
		functions: false,
	}),
);
