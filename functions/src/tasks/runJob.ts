import { onTaskDispatched } from "firebase-functions/tasks";
import { giveUp, type JobTask, runPage } from "../jobs/page.ts";
import { safeError } from "../safeError.ts";
import { deployedServices } from "../services.ts";
import { queueJob } from "./queue.ts";

const MAX_ATTEMPTS = 5;

/** Does one page of a job, then queues the next. Retried; given up, and said so, after the last attempt. */
export const runJob = onTaskDispatched<JobTask>(
	{
		retryConfig: { maxAttempts: MAX_ATTEMPTS, minBackoffSeconds: 1 },
		rateLimits: { maxConcurrentDispatches: 2 },
		timeoutSeconds: 300,
	},
	async ({ data, retryCount }) => {
		try {
			const next = await runPage(deployedServices(), data);
			if (next !== null) await queueJob(next);
		} catch (error) {
			if (retryCount >= MAX_ATTEMPTS - 1) await giveUp(deployedServices(), data.jobId);
			throw safeError(error); // firebase-functions logs it with all that hangs on it.
		}
	},
);
