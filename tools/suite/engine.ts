import { chmodSync, existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join, resolve } from "node:path";
import { ToolError } from "../fail.ts";
import { PROJECT_ID, readPorts } from "./config.ts";

/** `strict` behaves as production does; `emulator` accepts the unsigned tokens of rules-unit-testing. */
export type Profile = "strict" | "emulator";

export interface EngineOptions {
	profile: Profile;
	services: readonly string[];
	/** A folder to load the data from and to save it to at the end. */
	data?: string | undefined;
	/** The folder whose firebase.json is loaded; this one by default. */
	project?: string | undefined;
}

export interface Engine {
	command: string;
	args: string[];
	/** A line of its output that must have come before anything is trusted to it. */
	proofOfRules: string | null;
}

/** What the launcher falls back to where the embedded engine has no package. */
const FIREEMU = "fireemu@0.7.1";
const FIREBASE_CLI = "firebase-tools@15";

const FIREBASE_JSON = "firebase.json";
const projectOf = ({ project = "." }: EngineOptions) => project;

/**
 * The command that starts the emulators, runs what follows it, and stops them again.
 * @throws ToolError when there is no engine for this machine
 */
export function engineFor(options: EngineOptions): Engine {
	if (process.env.ROLECALL_ENGINE === "official") return official(options);
	const embedded = embeddedBinary();
	const [command, prefix] = embedded ? [embedded, []] : [requireNpx(), ["--yes", FIREEMU]];
	return {
		command,
		args: [...prefix, "exec", "--config", writeConfig(options), ...portArguments(), ...shared(options), "--"],
		proofOfRules: "rules: enforced from",
	};
}

function portArguments(): string[] {
	const { auth, firestore, functions, hub, logging, eventarc, tasks } = readPorts();
	const flags = { http: auth, firestore, functions, hub, logging, eventarc, tasks };
	return Object.entries(flags).flatMap(([name, port]) => [`--${name}-port`, String(port)]);
}

function official(options: EngineOptions): Engine {
	// The official emulators have no profiles: they accept unsigned tokens always.
	return {
		command: requireNpx(),
		args: [
			"--yes",
			FIREBASE_CLI,
			"emulators:exec",
			"--config",
			join(projectOf(options), FIREBASE_JSON),
			...shared(options),
		],
		proofOfRules: null,
	};
}

function shared({ services, data }: EngineOptions): string[] {
	const args = ["--project", PROJECT_ID, "--only", services.join(",")];
	if (data === undefined) return args;
	const folder = resolve(data);
	return [...args, ...(existsSync(folder) ? ["--import", folder] : []), "--export-on-exit", folder];
}

function embeddedBinary(): string | null {
	try {
		const manifest = createRequire(import.meta.url).resolve(
			`@fireemu/${process.platform}-${process.arch}/package.json`,
		);
		const binary = join(dirname(manifest), "bin", "fireemu");
		chmodSync(binary, 0o755); // The package is published without the run bit.
		return binary;
	} catch {
		return null;
	}
}

function requireNpx(): string {
	const found = (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, "npx")));
	if (found) return "npx";
	throw new ToolError(
		"no emulator engine was found; either run `npm ci` on Linux x64, which installs the embedded one, " +
			"or set ROLECALL_ENGINE=official to use the Firebase CLI's own (needs npx and Java 21).",
	);
}

/** The embedded engine finds rules and functions through a file of its own, which points to firebase.json. */
function writeConfig(options: EngineOptions): string {
	const { profile } = options;
	const folder = join(projectOf(options), ".suite");
	mkdirSync(folder, { recursive: true });
	const file = join(folder, `fireemu-${profile}.json`);
	const config = {
		firebaseJson: `../${FIREBASE_JSON}`,
		firestore: { apiMode: "native", edition: "standard" },
		profile,
		// The engine takes 8 calls at a time unless told otherwise; Cloud Run takes 80 an instance, and more instances.
		functions: { maxGlobalConcurrency: 1000 },
		schemaVersion: 1,
	};
	// In one step: another suite that starts at this moment reads the same file.
	const written = `${file}.${process.pid}`;
	writeFileSync(written, JSON.stringify(config, null, "\t"));
	renameSync(written, file);
	return file;
}
