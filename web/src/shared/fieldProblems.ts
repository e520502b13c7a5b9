/**
 * What a callable found wrong with its input, by the field's path: the `details` of `invalid-argument`. The problems are
 * the server's English; a form says them in its own words where it has some. Empty for any other error.
 */
export function fieldProblems(error: unknown): Readonly<Record<string, string>> {
	if (typeof error !== "object" || error === null || !("details" in error) || !Array.isArray(error.details)) return {};
	return Object.fromEntries(error.details.filter(isProblem).map(({ path, problem }) => [path, problem]));
}

function isProblem(value: unknown): value is { path: string; problem: string } {
	if (typeof value !== "object" || value === null) return false;
	const { path, problem } = value as Record<string, unknown>;
	return typeof path === "string" && typeof problem === "string";
}
