/** `npm start [-- --data DIR]`: builds, starts the suite, seeds it, serves the web app. */
import { parseArgs } from "node:util";
import { buildWeb } from "../build/web.ts";
import { runTool, ToolError } from "../fail.ts";
import { withSuite } from "../suite/suite.ts";

await runTool(async () => {
	const { data } = readArguments();
	console.log("Building the web app …");
	await buildWeb();
	console.log("Starting the suite …");
	return withSuite([process.execPath, "tools/start/serve.ts"], { data, hosting: true });
});

function readArguments(): { data?: string | undefined } {
	try {
		return parseArgs({ options: { data: { type: "string" } } }).values;
	} catch (error) {
		throw new ToolError(`${(error as Error).message}. Usage: npm start [-- --data DIR]`);
	}
}
