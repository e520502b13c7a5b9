/**
 * Runs inside the engine's exec: `inside.ts LAUNCHER_PID COMMAND ARGS…`. The engine lives as long as this process, and
 * this process as long as the command and the launcher: killing the launcher ends all of it.
 */
import { spawn } from "node:child_process";
import { fstatSync } from "node:fs";
import { constants } from "node:os";
import { suiteEnvironment } from "./config.ts";
import { endTree, onEnd } from "./processes.ts";

/** The launcher hands its own output down as these, so that the command does not write into the engine's log. */
const OUTPUT_FDS = [3, 4] as const;

const [launcher, command, ...args] = process.argv.slice(2);
const child = spawn(command as string, args, {
	stdio: ["inherit", ...OUTPUT_FDS.map((fd, index) => (isOpen(fd) ? fd : index + 1))],
	env: { ...process.env, ...suiteEnvironment() },
});
child.on("error", (error: NodeJS.ErrnoException) => {
	const why = error.code === "ENOENT" ? "there is no such command" : error.message;
	process.stderr.write(`rolecall-error: cannot run "${command}": ${why}.\n`);
	process.exit(127);
});
child.on("exit", (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
onEnd(Number(launcher), () => void stop());
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => void stop());

async function stop(): Promise<void> {
	if (child.pid !== undefined) await endTree(child.pid);
}

function isOpen(fd: number): boolean {
	try {
		fstatSync(fd);
		return true;
	} catch {
		return false;
	}
}
