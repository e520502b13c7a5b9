import { RolecallError } from "@rolecall/policy";
import { hasCode } from "../members/users.ts";

/** gRPC status codes. Source: https://grpc.io/docs/guides/status-codes/ */
const RESOURCE_EXHAUSTED = 8;
const ABORTED = 10;

/** The error that a client is meant to see, or null for a fault of ours. */
export function toRolecallError(error: unknown): RolecallError | null {
	if (error instanceof RolecallError) return error;
	if (
		hasCode(error, "auth/too-many-requests") ||
		hasCode(error, "auth/quota-exceeded") ||
		hasCode(error, RESOURCE_EXHAUSTED)
	) {
		return new RolecallError("resource-exhausted", "A quota was met; try again in a minute.", { cause: error });
	}
	if (hasCode(error, ABORTED)) {
		return new RolecallError("aborted", "Too many changes at once; try again.", { cause: error });
	}
	return null;
}
