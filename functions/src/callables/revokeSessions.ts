import { logger } from "firebase-functions";
import { revokeSessions as revokeMemberSessions } from "../members/revokeSessions.ts";
import { requireNewSignIns } from "../members/security.ts";
import { safeError } from "../safeError.ts";
import { queueRevocation } from "../tasks/queue.ts";
import { defineCallable, type Handle } from "./define.ts";

/**
 * Ends the sessions of one person (needs `members.manage`) or of everyone (needs `security.manage`). Everyone's refresh
 * tokens are revoked in the background; *current* refuses their tokens from the moment of the answer.
 */
const handle: Handle<"revokeSessions"> = async (services, caller, input) => {
	if ("uid" in input) return revokeMemberSessions(services, caller, input);
	const minAuthTime = await requireNewSignIns(services, caller, input.reason);
	try {
		await queueRevocation({ signedInBefore: minAuthTime.toMillis() });
	} catch (error) {
		// What protects the data is already decided; this only spares idle sessions their last refreshes.
		logger.error("the revocation of refresh tokens could not be queued; ask for it again", safeError(error));
	}
	return {};
};

export const revokeSessions = defineCallable("revokeSessions", handle);
