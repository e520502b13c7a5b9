import { REGION } from "@rolecall/policy";
import { getFunctions } from "firebase-admin/functions";

/** One page of the background work of signing everyone out. */
export interface RevocationTask {
	/** Epoch milliseconds: who signed in later keeps their session. */
	signedInBefore: number;
	pageToken?: string | undefined;
}

export function queueRevocation(task: RevocationTask): Promise<void> {
	return getFunctions().taskQueue<RevocationTask>(`locations/${REGION}/functions/revokeRefreshTokens`).enqueue(task);
}
