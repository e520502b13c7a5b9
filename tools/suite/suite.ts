import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { constants } from "node:os";
import { createInterface } from "node:readline";
import { buildFunctions } from "../build/functions.ts";
import { ToolError } from "../fail.ts";
import { readPorts, suiteLog } from "./config.ts";
import { engineFor, type Profile } from "./engine.ts";
import { requireFree } from "./ports.ts";
import { endTree, onOrphaned } from "./processes.ts";

export interface SuiteOptions {
	profile?: Profile;
	/** False starts Auth and Firestore alone. */
	functions?: boolean;
	data?: string | undefined;
	/** Also needed free, because the command will listen there. */
	hosting?: boolean;
	/** The folder whose firebase.json is loaded, for rules and functions beside the app's own; the app's by default. */
	project?: string;
}

/**
 * Starts the suite, runs the command in it, stops the suite.
 * @returns the command's exit code
 * @throws ToolError when a port is taken, no engine is found, or the engine does not start (rules that do not parse…)
 */
export async function withSuite(command: string[], options: SuiteOptions = {}): Promise<number> {
	const { profile = "strict", functions = true, data, hosting = false, project } = options;
	const { hosting: hostingPort, functions: functionsPort, eventarc, tasks, ...always } = readPorts();
	await requireFree({
		...always,
		...(functions && { functions: functionsPort, eventarc, tasks }),
		...(hosting && { hosting: hostingPort }),
	});
	if (functions) await buildFunctions();
	const engine = engineFor({
		profile,
		data,
		project,
		services: ["auth", "firestore", ...(functions ? ["functions"] : [])],
	});
	const inside = [process.execPath, "tools/suite/inside.ts", String(process.pid), ...command];
	const args =
		engine.proofOfRules === null ? [...engine.args, inside.map(quote).join(" ")] : [...engine.args, ...inside];
	const child = spawn(engine.command, args, {
		stdio: ["inherit", "pipe", "pipe", 1, 2],
		env: { ...process.env, METADATA_SERVER_DETECTION: "none" },
	});
	return superviseEngine(child, engine.proofOfRules);
}

function superviseEngine(child: ChildProcess, proofOfRules: string | null): Promise<number> {
	mkdirSync(".suite", { recursive: true });
	const log = createWriteStream(suiteLog());
	let problem: string | undefined;
	let rulesEnforced = proofOfRules === null;
	for (const stream of [child.stdout, child.stderr]) {
		if (stream === null) continue;
		createInterface({ input: stream }).on("line", (line) => {
			log.write(`${line}\n`);
			if (proofOfRules !== null && line.includes(proofOfRules)) rulesEnforced = true;
			if (line.trim() === "running command" && !rulesEnforced) {
				problem = "the engine started without rules";
				void stop();
			}
			const error = /^(?:rolecall-)?error: (.*)/.exec(line)?.[1];
			if (error !== undefined) problem ??= error;
			if (/\[functions:node\] error |Error: .*functions/.test(line)) console.error(line);
		});
	}
	const stop = () => endTree(child.pid as number, STOP_GRACE_MS);
	onOrphaned(() => void stop());
	for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => void stop());
	return new Promise((resolve, reject) => {
		child.on("error", (error) => reject(new ToolError(`the emulator engine does not start: ${error.message}.`)));
		child.on("close", (code, signal) => {
			log.end();
			if (problem !== undefined) reject(new ToolError(`${problem} (the engine's output is in ${suiteLog()})`));
			else resolve(signal ? 128 + constants.signals[signal] : (code ?? 1));
		});
	});
}

/** Long enough for the engine to write its data out. */
const STOP_GRACE_MS = 8_000;

function quote(word: string): string {
	return `'${word.replaceAll("'", "'\\''")}'`;
}
