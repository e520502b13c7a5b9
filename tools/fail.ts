/** An expected failure of a tool: its message is the one sentence that the person at the terminal needs. */
export class ToolError extends Error {
	override readonly name = "ToolError";
}

/** Runs a tool's main function: its result is the exit code; a {@link ToolError} is shown as its sentence alone. */
export async function runTool(main: () => Promise<number | undefined>): Promise<void> {
	try {
		process.exitCode = (await main()) ?? 0;
	} catch (error) {
		console.error(error instanceof ToolError ? `rolecall: ${error.message}` : error);
		process.exitCode = 1;
	}
}
