import { REGION } from "@rolecall/policy";
import { getFunctions } from "firebase-admin/functions";
import type { JobTask } from "../jobs/page.ts";

/** One page of the background work of signing everyone out. */
export interface RevocationTask {
	/** Epoch milliseconds: who signed in later keeps their session. */
	signedInBefore: number;
	pageToken?: string | undefined;
}

export function queueRevocation(task: RevocationTask): Promise<void> {
	return queueOf<RevocationTask>("revokeRefreshTokens").enqueue(task);
}

export function queueJob(task: JobTask): Promise<void> {
	return queueOf<JobTask>("runJob").enqueue(task);
}

function queueOf<T extends object>(name: string) {
	return getFunctions().taskQueue<T>(`locations/${REGION}/functions/${name}`);
}
