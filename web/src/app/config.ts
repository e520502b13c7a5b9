import { isRole } from "@rolecall/policy";
import type { FirebaseOptions } from "firebase/app";
import type { DemoAccount, Endpoint, LocalSuite } from "../shared/localSuite.ts";

/** Where Firebase Hosting serves the project's config; the local launcher serves the same path. */
const CONFIG_PATH = "/__/firebase/init.json";

export interface AppConfig {
	firebase: FirebaseOptions;
	/** Null on a real project. */
	local: LocalSuite | null;
}

/**
 * Fetches and reads the config.
 * @throws {Error} when it can't be had or names no project; the caller shows a page of its own for that.
 */
export async function loadConfig(fetcher: typeof fetch = fetch): Promise<AppConfig> {
	const response = await fetcher(CONFIG_PATH, { headers: { accept: "application/json" } });
	if (!response.ok) throw new Error(`${CONFIG_PATH} answered ${response.status}`);
	return readConfig(await response.json());
}

/** Reads what init.json holds. */
export function readConfig(raw: unknown): AppConfig {
	if (!isRecord(raw) || typeof raw.projectId !== "string" || typeof raw.apiKey !== "string") {
		throw new Error(`${CONFIG_PATH} names no project`);
	}
	const { emulators, demoAccounts, demoPassword, ...firebase } = raw;
	return { firebase, local: isRecord(emulators) ? readLocal(emulators, demoAccounts, demoPassword) : null };
}

function readLocal(emulators: Record<string, unknown>, accounts: unknown, password: unknown): LocalSuite {
	return {
		emulators: {
			auth: readEndpoint(emulators, "auth"),
			firestore: readEndpoint(emulators, "firestore"),
			functions: readEndpoint(emulators, "functions"),
		},
		demoAccounts: (Array.isArray(accounts) ? accounts : []).flatMap(readAccount),
		demoPassword: typeof password === "string" ? password : "",
	};
}

function readEndpoint(emulators: Record<string, unknown>, name: string): Endpoint {
	const endpoint = emulators[name];
	if (!isRecord(endpoint) || typeof endpoint.host !== "string" || typeof endpoint.port !== "number") {
		throw new Error(`${CONFIG_PATH} has no host and port for the ${name} emulator`);
	}
	return { host: endpoint.host, port: endpoint.port };
}

function readAccount(raw: unknown): DemoAccount[] {
	if (!isRecord(raw) || typeof raw.email !== "string") return [];
	return [
		{
			email: raw.email,
			name: typeof raw.name === "string" ? raw.name : raw.email,
			role: isRole(raw.role) ? raw.role : null,
		},
	];
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
