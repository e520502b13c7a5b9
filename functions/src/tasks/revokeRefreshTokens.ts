import { onTaskDispatched } from "firebase-functions/tasks";
import { safeError } from "../safeError.ts";
import { deployedServices } from "../services.ts";
import { queueRevocation, type RevocationTask } from "./queue.ts";
import { revokePage } from "./revokePage.ts";

/** Revokes the refresh tokens of one page of accounts, then queues the next page. Retried; safe to repeat. */
export const revokeRefreshTokens = onTaskDispatched<RevocationTask>(
	{ retryConfig: { maxAttempts: 5, minBackoffSeconds: 1 }, rateLimits: { maxConcurrentDispatches: 1 } },
	async ({ data }) => {
		try {
			const pageToken = await revokePage(deployedServices(), data);
			if (pageToken !== undefined) await queueRevocation({ ...data, pageToken });
		} catch (error) {
			throw safeError(error); // firebase-functions logs it with all that hangs on it.
		}
	},
);
