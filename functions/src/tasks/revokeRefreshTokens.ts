import { onTaskDispatched } from "firebase-functions/tasks";
import { deployedServices } from "../services.ts";
import { queueRevocation, type RevocationTask } from "./queue.ts";

const PAGE = 500;
/** Accounts at a time; a page then stays far below Auth's 500 writes a second. */
const AT_ONCE = 20;

/** Revokes the refresh tokens of one page of accounts, then queues the next page. Retried; safe to repeat. */
export const revokeRefreshTokens = onTaskDispatched<RevocationTask>(
	{ retryConfig: { maxAttempts: 5, minBackoffSeconds: 1 }, rateLimits: { maxConcurrentDispatches: 1 } },
	async ({ data: { signedInBefore, pageToken } }) => {
		const { auth } = deployedServices();
		const page = await auth.listUsers(PAGE, pageToken);
		const older = page.users.filter(({ metadata }) => Date.parse(metadata.lastSignInTime) < signedInBefore);
		for (let start = 0; start < older.length; start += AT_ONCE) {
			await Promise.all(older.slice(start, start + AT_ONCE).map(({ uid }) => auth.revokeRefreshTokens(uid)));
		}
		if (page.pageToken) await queueRevocation({ signedInBefore, pageToken: page.pageToken });
	},
);
