import { request } from "node:http";
import { suiteAddresses } from "./environment.ts";
import { type HttpAnswer, headersOf } from "./rest.ts";

/**
 * Sends a request to Firestore with its path exactly as it is given: `fetch` would tidy up `..` and `//` before the
 * server sees them.
 */
export function rawRequest(
	path: string,
	{ method, token, body }: { method: string; token?: string | undefined; body?: object | undefined },
): Promise<HttpAnswer> {
	const { hostname, port } = new URL(`http://${suiteAddresses().firestore}`);
	return new Promise((resolve, reject) => {
		const sent = request({ hostname, port, method, path, headers: headersOf(token, body) }, async (response) => {
			let text = "";
			for await (const chunk of response.setEncoding("utf8")) text += chunk;
			resolve({ status: response.statusCode ?? 0, body: text });
		});
		sent.on("error", reject);
		sent.end(body && JSON.stringify(body));
	});
}
