import type { Auth } from "firebase-admin/auth";
import type { Firestore } from "firebase-admin/firestore";
import type { Functions } from "firebase-admin/functions";

/** A write about to leave this process. */
export interface Write {
	/** The method: `commit`, `setCustomUserClaims`… */
	method: string;
	/** The collections that a write to Firestore touches, each once. */
	collections: string[];
}

/** Called in place of each write: decides when, and whether, `send` is done. */
export type Around = <T>(write: Write, send: () => Promise<T>) => Promise<T>;

const AUTH_WRITES = ["setCustomUserClaims", "updateUser", "revokeRefreshTokens"] as const;
/** The requests by which the server SDK writes: transactions and batches commit, `recursiveDelete` writes in bulk. */
const FIRESTORE_WRITES = ["commit", "batchWrite"];

/**
 * Puts `around` about every write that leaves this process through these clients, changed in place: each request to
 * Firestore that writes, each change of an account, each task put into a queue. Reads pass as they are.
 */
export function interceptWrites(clients: { auth: Auth; db: Firestore; functions?: Functions }, around: Around): void {
	const { auth, db, functions } = clients;
	for (const method of AUTH_WRITES) wrap(auth, method, () => ({ method, collections: [] }), around);
	// Below the public interface, where reads and writes of a transaction are still one interface, there is this one door.
	wrap(db as unknown as Doors, "request", firestoreWrite, around);
	if (functions === undefined) return;
	const taskQueue = functions.taskQueue.bind(functions);
	functions.taskQueue = ((name: string) => {
		const queue = taskQueue(name);
		wrap(queue, "enqueue", () => ({ method: "enqueue", collections: [] }), around);
		return queue;
	}) as Functions["taskQueue"];
}

interface Doors {
	request(method: string, request: FirestoreRequest, ...rest: unknown[]): Promise<unknown>;
}

interface FirestoreRequest {
	writes?: { update?: { name: string }; delete?: string }[];
}

function firestoreWrite(method: string, { writes = [] }: FirestoreRequest): Write | null {
	// The end of a transaction that only reads is a commit as well.
	if (!FIRESTORE_WRITES.includes(method) || writes.length === 0) return null;
	const collections = writes.map((write) => collectionOf(write.update?.name ?? write.delete ?? ""));
	return { method, collections: [...new Set(collections)] };
}

/** Of `projects/P/databases/D/documents/members/M/devices/I`: `devices`. */
function collectionOf(name: string): string {
	return name.split("/").at(-2) ?? "";
}

/** @throws Error when there is no such method: a newer SDK may have moved it, and nothing would be intercepted */
function wrap<K extends string>(
	target: { [key in K]: (...args: never[]) => Promise<unknown> },
	key: K,
	writeOf: (...args: never[]) => Write | null,
	around: Around,
): void {
	const original = target[key];
	if (typeof original !== "function") throw new Error(`there is no ${key} to intercept`);
	const wrapped = (...args: never[]) => {
		const send = () => original.apply(target, args);
		const write = writeOf(...args);
		return write === null ? send() : around(write, send);
	};
	Object.assign(target, { [key]: wrapped });
}
