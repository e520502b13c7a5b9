import { HOST, readPorts } from "../../tools/suite/config.ts";

export interface SuiteAddresses {
	projectId: string;
	/** `host:port` of each service. */
	auth: string;
	firestore: string;
	functions: string;
}

/**
 * Where the suite listens that these tests run in.
 * @throws Error when they do not run in one: a test without its suite fails, it never skips
 */
export function suiteAddresses(): SuiteAddresses {
	addresses ??= {
		projectId: variable("GCLOUD_PROJECT"),
		auth: variable("FIREBASE_AUTH_EMULATOR_HOST"),
		firestore: variable("FIRESTORE_EMULATOR_HOST"),
		functions: `${HOST}:${readPorts().functions}`,
	};
	return addresses;
}

/** Found once: tens of thousands of requests ask for them, and the ports are read from a file. */
let addresses: SuiteAddresses | undefined;

function variable(name: string): string {
	const value = process.env[name];
	if (value) return value;
	throw new Error(`${name} is not set: these tests run inside the local suite, as npm run suite -- npx vitest run ….`);
}
