import { REGION } from "@rolecall/policy";
import { HOST, PROJECT_ID, readPorts } from "../../../tools/suite/config.ts";

/** Whoever has an ID token can do without the app: the services themselves, asked by plain HTTP. */
export class Rest {
	readonly #headers: Record<string, string>;

	constructor(idToken: string) {
		this.#headers = { authorization: `Bearer ${idToken}`, "content-type": "application/json" };
	}

	/** Reads a document; answers the HTTP status. Source: https://firebase.google.com/docs/firestore/use-rest-api */
	async read(path: string): Promise<number> {
		return (await fetch(documentUrl(path), { headers: this.#headers })).status;
	}

	/** Sets a text field of a document; answers the HTTP status. */
	async write(path: string, field: string, text: string): Promise<number> {
		const response = await fetch(`${documentUrl(path)}?updateMask.fieldPaths=${field}`, {
			method: "PATCH",
			headers: this.#headers,
			body: JSON.stringify({ fields: { [field]: { stringValue: text } } }),
		});
		return response.status;
	}

	async remove(path: string): Promise<number> {
		return (await fetch(documentUrl(path), { method: "DELETE", headers: this.#headers })).status;
	}

	/** Calls a function; answers `OK` or the error's status. Source: https://firebase.google.com/docs/functions/callable-reference */
	async call(name: string, data: unknown): Promise<string> {
		const url = `http://${HOST}:${readPorts().functions}/${PROJECT_ID}/${REGION}/${name}`;
		const response = await fetch(url, { method: "POST", headers: this.#headers, body: JSON.stringify({ data }) });
		const answer = (await response.json()) as { error?: { status: string } };
		return answer.error?.status ?? "OK";
	}
}

function documentUrl(path: string): string {
	const { firestore } = readPorts();
	return `http://${HOST}:${firestore}/v1/projects/${PROJECT_ID}/databases/(default)/documents/${path}`;
}
