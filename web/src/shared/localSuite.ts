import type { Role } from "@rolecall/policy";

export interface Endpoint {
	host: string;
	port: number;
}

export interface DemoAccount {
	email: string;
	name: string;
	/** Null for the account that has no role. */
	role: Role | null;
}

/** What only the local suite adds to init.json. */
export interface LocalSuite {
	emulators: { auth: Endpoint; firestore: Endpoint; functions: Endpoint };
	demoAccounts: DemoAccount[];
	demoPassword: string;
}
