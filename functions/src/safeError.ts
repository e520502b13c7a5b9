/** Addresses, ID tokens and access tokens: what an error's text may quote and a log must not keep. */
const SECRETS = /[^\s"'<>{}()[\],;:=]+@[^\s"'<>{}()[\],;:=]+|\beyJ[\w-]+(\.[\w-]*)*|\bya29\.[\w.-]+|(?<=\bBearer )\S+/g;
/** From here on, Auth's errors quote an answer of the server as it came. */
const QUOTED_ANSWER = /Raw server response:.*$/s;
/** Causes of causes of causes say nothing more. */
const MAX_CAUSES = 3;

/**
 * What a log may keep of an error: its name, code, text and stack, and the same of its causes; nothing else that hangs
 * on it. An error of the Auth SDK carries the request it failed with, our access token and a person's data among it.
 */
export function safeError(thrown: unknown, causes = MAX_CAUSES): Error {
	if (!(thrown instanceof Error))
		return new Error(typeof thrown === "string" ? redact(thrown) : `threw ${typeof thrown}`);
	const cause = thrown.cause !== undefined && causes > 0 ? { cause: safeError(thrown.cause, causes - 1) } : undefined;
	const safe = new Error(redact(thrown.message), cause);
	safe.name = thrown.name;
	safe.stack = redact(thrown.stack ?? `${thrown.name}: ${thrown.message}`);
	return "code" in thrown ? Object.assign(safe, { code: thrown.code }) : safe;
}

function redact(text: string): string {
	return text.replace(QUOTED_ANSWER, "").replace(SECRETS, "[removed]");
}
