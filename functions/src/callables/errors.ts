import { RolecallError } from "@rolecall/policy";
import { GRPC, hasCode } from "../codes.ts";

/** The error that a client is meant to see, or null for a fault of ours. */
export function toRolecallError(error: unknown): RolecallError | null {
	if (error instanceof RolecallError) return error;
	if (
		hasCode(error, "auth/too-many-requests") ||
		hasCode(error, "auth/quota-exceeded") ||
		hasCode(error, GRPC.resourceExhausted)
	) {
		return new RolecallError("quota-met", "A quota was met; try again in a minute.", { cause: error });
	}
	if (hasCode(error, GRPC.aborted)) {
		return new RolecallError("contention", "Too many changes at once; try again.", { cause: error });
	}
	return null;
}
