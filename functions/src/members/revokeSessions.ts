import type { Role } from "@rolecall/policy";
import type { Services } from "../services.ts";
import type { Caller } from "./authorize.ts";
import { changeMember } from "./change.ts";
import { refuseBeyondOwn } from "./grants.ts";

/**
 * Ends every session of one member: a new version, so that *current* refuses the tokens there are, and revoked refresh
 * tokens, so that no new one comes without a sign-in. One's own take no permission, whatever roles one has: it gives
 * nobody anything.
 * @throws RolecallError as `changeMember`
 */
export async function revokeSessions(
	services: Services,
	by: Caller | "system",
	{ uid, reason }: { uid: string; reason?: string | undefined },
): Promise<{ version: number }> {
	const own = by !== "system" && by.uid === uid;
	const { version } = await changeMember(services, {
		uid,
		by,
		needs: own ? null : "members.manage",
		change: "revoked",
		action: "sessions.revoked",
		reason,
		always: true,
		apply(member, held) {
			if (!own) refuseBeyondOwn(Object.keys(member.roles) as Role[], held);
			return { roles: member.roles, status: member.status };
		},
	});
	return { version };
}
