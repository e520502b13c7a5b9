import { RolecallError } from "@rolecall/policy";
import { ToolError } from "../fail.ts";
import { parseCommandLine, refuseOptions, USAGE } from "./arguments.ts";
import { COMMANDS } from "./commands.ts";
import { operatorServices } from "./services.ts";

/**
 * Carries out what is typed after `npm run rolecall --`.
 * @returns the exit code
 * @throws ToolError for what cannot be done, or is refused
 */
export async function rolecall(args: string[]): Promise<number> {
	const { command, operands, options } = parseCommandLine(args);
	const chosen = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
	if (chosen === undefined) throw new ToolError(command === "" ? USAGE : `there is no command ${command}.\n${USAGE}`);
	refuseOptions(command, options, chosen.takes);
	try {
		return await chosen.run(await operatorServices(options), operands, options);
	} catch (error) {
		if (error instanceof RolecallError) throw new ToolError(error.message);
		throw error;
	}
}
