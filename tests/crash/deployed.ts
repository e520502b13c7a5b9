import * as deployed from "../../functions/src/index.ts";

/** What an instance is to do: one call, event, task or run of one function. */
export interface Order {
	name: keyof typeof deployed;
	/** The request or event as the functions framework would hand it over, in JSON. */
	request: { data?: object; [key: string]: unknown };
}

const functions: Record<string, unknown> = { ...deployed };

/** Carries the order out in this process, with the function as it is deployed. */
export async function carryOut({ name, request }: Order): Promise<void> {
	const { run } = functions[name] as { run(request: object): Promise<unknown> };
	await run(withSnapshots(request));
}

/** An event of a document brings snapshots, which an order, being JSON, has only the data of. */
function withSnapshots(request: Order["request"]): object {
	const { data } = request;
	if (data === undefined || !("before" in data)) return request;
	const snapshots = Object.entries(data).map(([name, value]) => [name, { data: () => value ?? undefined }]);
	return { ...request, data: Object.fromEntries(snapshots) };
}
