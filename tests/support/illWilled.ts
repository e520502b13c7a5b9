import { GrpcStatus, v1 } from "firebase-admin/firestore";
import { grpc } from "google-gax";
import { suiteAddresses } from "./environment.ts";
import { rawRequest } from "./rawHttp.ts";
import type { HttpAnswer } from "./rest.ts";

/** Stands in a document for the time of the write. */
export const NOW = Symbol("the time of the write");

/** What a server made of an attempt. Anything but `done` is a refusal. */
export type Outcome = "done" | "denied" | "unauthenticated" | "malformed" | "not found";

/** A way to the database that asks nothing of a client library: its checks, caches and retries are not there. */
export interface Door {
	read(path: string): Promise<Outcome>;
	list(collection: string): Promise<Outcome>;
	/** Replaces a document, or makes it. */
	set(path: string, data: Fields): Promise<Outcome>;
	/** Changes the named fields of a document that is there. */
	update(path: string, data: Fields): Promise<Outcome>;
	remove(path: string): Promise<Outcome>;
	close(): Promise<void>;
}

export type Fields = Record<string, unknown>;

const DATABASE = `projects/${suiteAddresses().projectId}/databases/(default)`;
const nameOf = (path: string) => `${DATABASE}/documents/${path}`;

/** Firestore's REST interface, with this text as the bearer token. */
export function restDoor(token: string): Door {
	const send = async (method: string, path: string, body?: object) =>
		httpOutcome(await rawRequest(`/v1/${DATABASE}/documents${path}`, { method, token, body }));
	return {
		read: (path) => send("GET", `/${path}`),
		list: (collection) => send("GET", `/${collection}`),
		...writing(
			(write) => send("POST", ":commit", { writes: [write] }),
			(date) => date.toISOString(),
		),
		close: () => Promise.resolve(),
	};
}

/** The bare gRPC interface, with this text as the bearer token. */
export function grpcDoor(token: string): Door {
	const { hostname, port } = new URL(`http://${suiteAddresses().firestore}`);
	const sslCreds = grpc.credentials.createInsecure();
	const client = new v1.FirestoreClient({ servicePath: hostname, port: Number(port), sslCreds });
	const options = { otherArgs: { headers: { Authorization: `Bearer ${token}` } }, retry: null };
	return {
		read: (path) => grpcOutcome(client.getDocument({ name: nameOf(path) }, options)),
		list: (collectionId) =>
			grpcOutcome(
				client.listDocuments({ parent: `${DATABASE}/documents`, collectionId }, { ...options, autoPaginate: false }),
			),
		...writing(
			(write) => grpcOutcome(client.commit({ database: DATABASE, writes: [write] }, options)),
			(date) => ({ seconds: Math.floor(date.getTime() / 1000) }),
		),
		close: () => client.close(),
	};
}

/** Writes have the same form in both interfaces, times apart. */
function writing(commit: (write: object) => Promise<Outcome>, timestamp: (date: Date) => unknown) {
	const content = (path: string, data: Fields) => {
		const now = Object.keys(data).filter((key) => data[key] === NOW);
		const fields = Object.entries(data).filter(([, value]) => value !== NOW);
		return {
			update: { name: nameOf(path), fields: asFields(fields, timestamp) },
			updateTransforms: now.map((fieldPath) => ({ fieldPath, setToServerValue: "REQUEST_TIME" })),
		};
	};
	return {
		set: (path: string, data: Fields) => commit(content(path, data)),
		update(path: string, data: Fields) {
			const write = content(path, data);
			const updateMask = { fieldPaths: Object.keys(write.update.fields) };
			return commit({ ...write, updateMask, currentDocument: { exists: true } });
		},
		remove: (path: string) => commit({ delete: nameOf(path) }),
	};
}

function asFields(entries: [key: string, value: unknown][], timestamp: (date: Date) => unknown): object {
	const encode = (value: unknown): object => {
		if (value === null) return { nullValue: "NULL_VALUE" };
		if (typeof value === "string") return { stringValue: value };
		if (typeof value === "number") return { integerValue: String(value) };
		if (typeof value === "boolean") return { booleanValue: value };
		if (value instanceof Date) return { timestampValue: timestamp(value) };
		if (Array.isArray(value)) return { arrayValue: { values: value.map(encode) } };
		return { mapValue: { fields: asFields(Object.entries(value as Fields), timestamp) } };
	};
	return Object.fromEntries(entries.map(([key, value]) => [key, encode(value)]));
}

/** A token with other claims than were given to it: unsigned, as the emulators' own are. */
export function forge(token: string, changes: Record<string, unknown>): string {
	const payload = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as object;
	const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
	return `${encode({ alg: "none", typ: "JWT" })}.${encode({ ...payload, ...changes })}.`;
}

const OUTCOMES: Record<number, Outcome> = {
	200: "done",
	400: "malformed",
	401: "unauthenticated",
	403: "denied",
	404: "not found",
};

/** @throws Error for an answer that is no verdict on a request, such as a failure of the server */
export function httpOutcome({ status, body }: HttpAnswer): Outcome {
	const outcome = OUTCOMES[status];
	if (outcome === undefined) throw new Error(`HTTP ${status}: ${JSON.stringify(body)}`);
	return outcome;
}

async function grpcOutcome(attempt: Promise<unknown>): Promise<Outcome> {
	try {
		await attempt;
		return "done";
	} catch (error) {
		const { code } = error as { code?: number };
		if (code === GrpcStatus.PERMISSION_DENIED) return "denied";
		if (code === GrpcStatus.UNAUTHENTICATED) return "unauthenticated";
		if (code === GrpcStatus.INVALID_ARGUMENT) return "malformed";
		if (code === GrpcStatus.NOT_FOUND) return "not found";
		throw error;
	}
}
