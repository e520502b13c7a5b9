import { spawn } from "node:child_process";

/** Runs a command to its end, its output beside ours. @returns its exit code */
export function run([command, ...args]: string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = spawn(command as string, args, { stdio: "inherit", env });
		child.on("error", reject);
		child.on("close", (code) => resolve(code ?? 1));
	});
}
