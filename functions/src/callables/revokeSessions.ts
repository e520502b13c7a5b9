import { revokeSessions as revokeMemberSessions } from "../members/revokeSessions.ts";
import { requireNewSignIns } from "../members/security.ts";
import { defineCallable, type Handle } from "./define.ts";

/**
 * Ends one's own sessions (needs no permission), those of another person (needs `members.manage`) or of everyone (needs
 * `security.manage`). Everyone's refresh tokens are revoked in the background; *current* refuses their tokens from the
 * moment of the answer.
 */
const handle: Handle<"revokeSessions"> = async (services, caller, input) => {
	if ("uid" in input) return revokeMemberSessions(services, caller, input);
	await requireNewSignIns(services, caller, input.reason);
	return {};
};

export const revokeSessions = defineCallable("revokeSessions", handle);
