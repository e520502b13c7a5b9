import { readFileSync } from "node:fs";
import { initializeTestEnvironment, type RulesTestEnvironment } from "@firebase/rules-unit-testing";
import { deleteApp, initializeApp } from "firebase/app";
import {
	connectFirestoreEmulator,
	type DocumentData,
	doc,
	type Firestore,
	getDoc,
	getFirestore,
	writeBatch,
} from "firebase/firestore/lite";
import type { Actor } from "./actors.ts";
import type { CoverageReport } from "./coverage.ts";
import type { Documents } from "./seed.ts";

const RULES_FILE = process.env.ROLECALL_RULES_FILE ?? new URL("../../firestore.rules", import.meta.url);

/** As an emulator takes it: a token as it is, or the claims of an unsigned one. */
type MockUserToken = NonNullable<NonNullable<Parameters<typeof connectFirestoreEmulator>[3]>["mockUserToken"]>;

/** The bearer token that every Firestore emulator takes for an administrator's, whom no rule binds. */
const OWNER = "owner";

/** The rules under test: `firestore.rules`, or the file that the variable `ROLECALL_RULES_FILE` names. */
export function readRules(): string {
	return readFileSync(RULES_FILE, "utf8");
}

/**
 * A Firestore emulator with rules loaded, in a project of its own. Its clients are those of
 * `firebase/firestore/lite`: each call is one request, so thousands of cases take seconds.
 */
export class Engine {
	readonly #environment: RulesTestEnvironment;
	readonly #clients = new Map<Actor, Firestore>();
	readonly #owner: Firestore;
	readonly #documents: Documents;
	#touched = new Set<string>();

	private constructor(environment: RulesTestEnvironment, documents: Documents) {
		this.#environment = environment;
		this.#documents = documents;
		this.#owner = this.#client(OWNER);
	}

	/**
	 * Starts with exactly these documents, in a project that nobody else uses.
	 *
	 * @throws {Error} when no emulator is named, or it refuses the rules.
	 */
	static async start(rules: string, documents: Documents, projectId: string): Promise<Engine> {
		if (!process.env.FIRESTORE_EMULATOR_HOST) {
			throw new Error(
				"The rules tests need a Firestore emulator: name it in FIRESTORE_EMULATOR_HOST, for example 127.0.0.1:8080.",
			);
		}
		const environment = await initializeTestEnvironment({ projectId, firestore: { rules } });
		await environment.clearFirestore();
		const engine = new Engine(environment, documents);
		await engine.#write(documents);
		return engine;
	}

	/**
	 * Replaces the rules; documents stay.
	 * @throws {Error} when the emulator refuses them.
	 */
	async loadRules(rules: string): Promise<void> {
		const body = JSON.stringify({ rules: { files: [{ name: "firestore.rules", content: rules }] } });
		const response = await fetch(this.#emulatorUrl("securityRules"), {
			method: "PUT",
			body,
			headers: { authorization: `Bearer ${OWNER}` },
		});
		if (!response.ok) throw new Error(`the emulator refuses the rules: ${await response.text()}`);
	}

	/** What the expressions of the rules came out as since they were loaded. */
	async coverage(): Promise<CoverageReport> {
		const response = await fetch(this.#emulatorUrl("ruleCoverage"));
		if (!response.ok) throw new Error(`the emulator has no report of the rules' coverage: ${await response.text()}`);
		return (await response.json()) as CoverageReport;
	}

	/** The actor's client, the same one for all cases. */
	as(actor: Actor): Firestore {
		let client = this.#clients.get(actor);
		if (client === undefined) {
			client = this.#client(actor.claims === null ? undefined : { sub: actor.uid, ...actor.claims });
			this.#clients.set(actor, client);
		}
		return client;
	}

	/** Undoes what earlier cases left, then writes these documents beside those of the start. */
	async arrange(given: Documents): Promise<void> {
		const before: Record<string, DocumentData | undefined> = {};
		for (const path of this.#touched) before[path] = this.#documents[path];
		await this.#write({ ...before, ...given });
		this.#touched = new Set(Object.keys(given));
	}

	/** Says that the document at this path may be another than at the start. */
	touch(path: string): void {
		this.#touched.add(path);
	}

	/** What really stands at the path, whatever the rules say. */
	async look(path: string): Promise<DocumentData | undefined> {
		return (await getDoc(doc(this.#owner, path))).data();
	}

	async stop(): Promise<void> {
		await Promise.all([this.#owner, ...this.#clients.values()].map((client) => deleteApp(client.app)));
		await this.#environment.cleanup();
	}

	#emulatorUrl(what: string): string {
		const { projectId, emulators } = this.#environment;
		return `http://${emulators.firestore?.host}:${emulators.firestore?.port}/emulator/v1/projects/${projectId}:${what}`;
	}

	async #write(documents: Readonly<Record<string, DocumentData | undefined>>): Promise<void> {
		if (Object.keys(documents).length === 0) return;
		const batch = writeBatch(this.#owner);
		for (const [path, data] of Object.entries(documents)) {
			if (data === undefined) batch.delete(doc(this.#owner, path));
			else batch.set(doc(this.#owner, path), data);
		}
		await batch.commit();
	}

	#client(mockUserToken: MockUserToken | undefined): Firestore {
		const { projectId, emulators } = this.#environment;
		if (emulators.firestore === undefined) throw new Error("The test environment has no Firestore.");
		const client = getFirestore(initializeApp({ projectId }, crypto.randomUUID()));
		connectFirestoreEmulator(client, emulators.firestore.host, emulators.firestore.port, { mockUserToken });
		return client;
	}
}
