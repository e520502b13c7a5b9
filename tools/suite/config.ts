import { readFileSync } from "node:fs";

export const PROJECT_ID = "demo-rolecall";
export const HOST = "127.0.0.1";

export interface Ports {
	auth: number;
	firestore: number;
	functions: number;
	hosting: number;
	hub: number;
	logging: number;
	eventarc: number;
	tasks: number;
}

/** The ports of firebase.json: the one place where they are set. */
export function readPorts(): Ports {
	const { emulators } = JSON.parse(readFileSync("firebase.json", "utf8")) as {
		emulators: Record<keyof Ports, { port: number }>;
	};
	const { auth, firestore, functions, hosting, hub, logging, eventarc, tasks } = emulators;
	return {
		auth: auth.port,
		firestore: firestore.port,
		functions: functions.port,
		hosting: hosting.port,
		hub: hub.port,
		logging: logging.port,
		eventarc: eventarc.port,
		tasks: tasks.port,
	};
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
