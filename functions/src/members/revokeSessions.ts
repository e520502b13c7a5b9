import type { Role } from "@rolecall/policy";
import type { Services } from "../services.ts";
import type { Caller } from "./authorize.ts";
import { changeMember } from "./change.ts";
import { refuseBeyondOwn } from "./grants.ts";

/**
 * Ends every session of one member: a new version, so that *current* refuses the tokens there are, and revoked refresh
 * tokens, so that no new one comes without a sign-in.
 * @throws RolecallError as `changeMember`
 */
export async function revokeSessions(
	services: Services,
	by: Caller | "system",
	{ uid, reason }: { uid: string; reason?: string | undefined },
): Promise<{ version: number }> {
	const { version } = await changeMember(services, {
		uid,
		by,
		needs: "members.manage",
		change: "revoked",
		action: "sessions.revoked",
		reason,
		always: true,
		apply(member, held) {
			refuseBeyondOwn(Object.keys(member.roles) as Role[], held);
			return { roles: member.roles, status: member.status };
		},
	});
	return { version };
}
