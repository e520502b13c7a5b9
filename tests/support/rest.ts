import { Agent, request } from "node:http";
import { text as textOf } from "node:stream/consumers";
import { type CallableName, REGION } from "@rolecall/policy";
import { suiteAddresses } from "./environment.ts";

export interface HttpAnswer {
	status: number;
	/** The body as JSON, or as text where it is none. */
	body: unknown;
}

/** As many calls are under way at once as there are sockets; the rest wait. */
const agent = new Agent({ keepAlive: true, maxSockets: 20 });

/** Posts any text as the body of a call, with any token, past every check of the SDK. */
export function postCallable(name: CallableName, body: string, token?: string): Promise<HttpAnswer> {
	const { functions, projectId } = suiteAddresses();
	const headers = {
		"Content-Type": "application/json",
		"Content-Length": Buffer.byteLength(body),
		...(token !== undefined && { Authorization: `Bearer ${token}` }),
	};
	return new Promise((resolve, reject) => {
		const url = `http://${functions}/${projectId}/${REGION}/${name}`;
		const sent = request(url, { method: "POST", agent, headers }, async (response) => {
			resolve({ status: response.statusCode ?? 0, body: parse(await textOf(response)) });
		});
		sent.on("error", reject);
		sent.end(body);
	});
}

/** The code of a callable's answer in the SDK's spelling, or "ok". */
export function callableCode({ body }: HttpAnswer): string | undefined {
	if (typeof body !== "object" || body === null) return undefined;
	if ("result" in body) return "ok";
	const error = "error" in body ? (body.error as { status?: string }) : {};
	return error.status?.toLowerCase().replaceAll("_", "-");
}

/** Reads a document over Firestore's REST interface: what a client without the SDK can do with a token. */
export function restGet(path: string, token?: string): Promise<HttpAnswer> {
	return send(documentUrl(path), "GET", token);
}

/** Firestore's REST values of the fields that the tests write. */
type RestFields = Record<string, { stringValue: string } | { integerValue: number }>;

/** Writes the named fields of a document and leaves the others; those named in `now` get the time of the write. */
export function restWrite(path: string, fields: RestFields, now: string[], token?: string): Promise<HttpAnswer> {
	const { firestore, projectId } = suiteAddresses();
	const database = `projects/${projectId}/databases/(default)`;
	const write = {
		update: { name: `${database}/documents/${path}`, fields },
		updateMask: { fieldPaths: Object.keys(fields) },
		updateTransforms: now.map((fieldPath) => ({ fieldPath, setToServerValue: "REQUEST_TIME" })),
	};
	return send(
		`http://${firestore}/v1/${database}/documents:commit`,
		"POST",
		token,
		JSON.stringify({ writes: [write] }),
	);
}

function documentUrl(path: string): string {
	const { firestore, projectId } = suiteAddresses();
	return `http://${firestore}/v1/projects/${projectId}/databases/(default)/documents/${path}`;
}

async function send(url: string, method: string, token?: string, body?: string): Promise<HttpAnswer> {
	const response = await fetch(url, { method, headers: headersOf(token, body), body: body ?? null });
	const text = await response.text();
	return { status: response.status, body: parse(text) };
}

/** The headers of a request with this token and this JSON, where there are any. */
export function headersOf(token: string | undefined, body: unknown): Record<string, string> {
	return {
		...(body !== undefined && { "Content-Type": "application/json" }),
		...(token !== undefined && { Authorization: `Bearer ${token}` }),
	};
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
