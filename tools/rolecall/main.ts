/** `npm run rolecall -- COMMAND`: the operator's command line, over the same member service as the callables. */
import { RolecallError } from "@rolecall/policy";
import { runTool, ToolError } from "../fail.ts";
import { parseCommandLine, refuseOptions, USAGE } from "./arguments.ts";
import { COMMANDS } from "./commands.ts";
import { operatorServices } from "./services.ts";

await runTool(async () => {
	const { command, operands, options } = parseCommandLine(process.argv.slice(2));
	const chosen = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
	if (chosen === undefined) throw new ToolError(command === "" ? USAGE : `there is no command ${command}.\n${USAGE}`);
	refuseOptions(command, options, chosen.takes);
	try {
		return await chosen.run(await operatorServices(options), operands, options);
	} catch (error) {
		if (error instanceof RolecallError) throw new ToolError(error.message);
		throw error;
	}
});
