import type { Request } from "firebase-functions/https";

/** No callable's input is deeper than `{roles: [{role}]}`. */
const MAX_DEPTH = 16;
const UNREADABLE = "rolecall:unreadable-payload";

/**
 * firebase-functions decodes the payload before our code sees it, and answers `internal` to what it cannot decode: an
 * object with an `@type` it does not know, or one nested so deep that its recursion overflows. A body without `data`,
 * or with more than that, it writes into the log. Such a payload is the caller's fault, so it is swapped for a value
 * that {@link payloadProblem} refuses. The answer then still goes out through firebase-functions, with its CORS headers.
 */
export function acceptAnyPayload<F extends (req: Request, res: never) => unknown>(callable: F): F {
	return new Proxy(callable, {
		apply(target, self, args: Parameters<F>) {
			const [request] = args;
			if (!isCall(request.body)) request.body = { data: UNREADABLE };
			return Reflect.apply(target, self, args);
		},
	});
}

/** What is wrong with the payload as a whole, or null. */
export function payloadProblem(data: unknown): string | null {
	return data === UNREADABLE
		? `must be {"data": …} of plain JSON without "@type", at most ${MAX_DEPTH} levels deep`
		: null;
}

function isCall(body: unknown): boolean {
	return typeof body === "object" && body !== null && Object.keys(body).join() === "data" && isDecodable(body);
}

function isDecodable(value: unknown, depth = 0): boolean {
	if (typeof value !== "object" || value === null) return true;
	if (depth >= MAX_DEPTH || Object.hasOwn(value, "@type") || Object.hasOwn(value, "__proto__")) return false;
	return Object.values(value).every((part) => isDecodable(part, depth + 1));
}
