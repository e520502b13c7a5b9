import { no, type Operation } from "../operations.ts";
import * as accessRequests from "./accessRequests.ts";
import * as articles from "./articles.ts";
import * as devices from "./devices.ts";
import { claimsUpdates, members } from "./members.ts";
import { audit, invites, jobs, security, unknown } from "./operators.ts";
import * as sources from "./sources.ts";

/** Who may do what, by collection. */
export const operations: Readonly<Record<string, readonly Operation[]>> = {
	members,
	devices: devices.operations,
	claimsUpdates,
	audit,
	security,
	invites,
	accessRequests: accessRequests.operations,
	jobs,
	articles: articles.operations,
	sources: sources.operations,
	unknown,
};

/** Every operation there is, whatever its collection. */
const allOperations: readonly Operation[] = Object.values(operations).flat();

/** Those that somebody may do: only with these does it matter who asks, and in which world. */
export const openOperations: readonly Operation[] = allOperations.filter((operation) => operation.may !== no);
