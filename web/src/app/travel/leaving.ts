import { REGION } from "@rolecall/policy";
import { type Auth, onIdTokenChanged } from "firebase/auth";
import type { Traveller } from "../../features/travel/traveller.ts";
import type { Endpoint } from "../../shared/localSuite.ts";

/**
 * A callable as plain HTTP: the SDK's own waits for a token first, and a page that goes away waits for nothing. The token
 * is kept at hand instead, and `keepalive` has the browser send what is asked for to the end.
 * Source: https://firebase.google.com/docs/functions/callable-reference
 */
export function createLeavingCall(auth: Auth, projectId: string, { host, port }: Endpoint): Traveller["callLeaving"] {
	let token: string | null = null;
	onIdTokenChanged(auth, async (user) => {
		token = (await user?.getIdToken()) ?? null;
	});
	return (name, input) => {
		if (token === null) return;
		void fetch(`http://${host}:${port}/${projectId}/${REGION}/${name}`, {
			method: "POST",
			keepalive: true,
			headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
			body: JSON.stringify({ data: input }),
		}).catch(() => {});
	};
}
