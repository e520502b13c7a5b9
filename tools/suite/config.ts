import { readFileSync } from "node:fs";

export const PROJECT_ID = "demo-rolecall";
export const HOST = "127.0.0.1";

const SERVICES = ["auth", "firestore", "functions", "hosting", "hub", "logging", "eventarc", "tasks"] as const;

export type Ports = Record<(typeof SERVICES)[number], number>;

/**
 * The ports of firebase.json, the one place where they are set, each raised by `ROLECALL_PORT_OFFSET` when that is
 * set: a second suite can then run beside the first (embedded engine only).
 */
export function readPorts(): Ports {
	const { emulators } = JSON.parse(readFileSync("firebase.json", "utf8")) as {
		emulators: Record<keyof Ports, { port: number }>;
	};
	const offset = Number(process.env.ROLECALL_PORT_OFFSET ?? 0);
	return Object.fromEntries(SERVICES.map((name) => [name, emulators[name].port + offset])) as Ports;
}

/** The environment that the Firebase SDKs need to find the suite instead of a real project. */
export function suiteEnvironment(ports = readPorts()): Record<string, string> {
	return {
		GCLOUD_PROJECT: PROJECT_ID,
		GOOGLE_CLOUD_PROJECT: PROJECT_ID,
		FIREBASE_AUTH_EMULATOR_HOST: `${HOST}:${ports.auth}`,
		FIRESTORE_EMULATOR_HOST: `${HOST}:${ports.firestore}`,
		FIREBASE_EMULATOR_HUB: `${HOST}:${ports.hub}`,
		CLOUD_TASKS_EMULATOR_HOST: `${HOST}:${ports.tasks}`,
		// firebase-admin otherwise looks for a Google metadata server and warns that there is none.
		METADATA_SERVER_DETECTION: "none",
	};
}

/** Where the launcher writes what the engine and the functions print. */
export function suiteLog(): string {
	return `.suite/engine${process.env.ROLECALL_PORT_OFFSET ?? ""}.log`;
}
