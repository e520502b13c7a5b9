/** `npm run suite -- COMMAND ARGS…`: runs a command inside the local suite and exits with its code. */
import { runTool, ToolError } from "../fail.ts";
import { withSuite } from "./suite.ts";

await runTool(async () => {
	const command = process.argv.slice(2);
	if (command.length === 0) throw new ToolError("name the command to run: npm run suite -- COMMAND ARGS…");
	return withSuite(command);
});
