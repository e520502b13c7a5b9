import { execFile } from "node:child_process";
import { format } from "node:util";
import { vi } from "vitest";
import { runTool } from "../../tools/fail.ts";
import { rolecall } from "../../tools/rolecall/rolecall.ts";

/** What a command has come to. */
export interface Outcome {
	code: number;
	/** What it printed, on both channels. */
	said: string;
}

/** `npm run rolecall -- …`, as an operator types it: a process of its own, which takes a second to start. */
export function typed(args: string[], env: NodeJS.ProcessEnv = process.env): Promise<Outcome> {
	return new Promise((resolve) => {
		execFile(process.execPath, ["tools/rolecall/main.ts", ...args], { env }, (error, out, err) => {
			resolve({ code: typeof error?.code === "number" ? error.code : 0, said: out + err });
		});
	});
}

/** The same in this process. One command at a time: it has the console and the exit code to itself. */
export async function carriedOut(args: string[]): Promise<Outcome> {
	const { exitCode } = process;
	let said = "";
	const print = (...words: unknown[]) => {
		said += `${format(...words)}\n`;
	};
	const channels = [vi.spyOn(console, "log"), vi.spyOn(console, "error")].map((spy) => spy.mockImplementation(print));
	try {
		await runTool(() => rolecall(args));
		return { code: Number(process.exitCode), said };
	} finally {
		for (const channel of channels) channel.mockRestore();
		process.exitCode = exitCode;
	}
}
