import type { CallableInput, ChangeResult, Role } from "@rolecall/policy";
import type { Services } from "../services.ts";
import type { Caller } from "./authorize.ts";
import { changeMember } from "./change.ts";
import { refuseBeyondOwn } from "./grants.ts";

/**
 * Suspends a member, or takes the suspension back: the roles stay with the member document and return with it.
 * @throws RolecallError as `changeMember`; `permission-denied` also for a member whose roles carry more than the
 * caller may grant
 */
export function setStatus(
	services: Services,
	by: Caller | "system",
	{ uid, status, reason }: CallableInput<"setStatus">,
): Promise<ChangeResult> {
	return changeMember(services, {
		uid,
		by,
		needs: "members.manage",
		change: "status",
		action: status === "suspended" ? "member.suspended" : "member.reactivated",
		reason,
		apply(member, held) {
			if (member.status !== status) refuseBeyondOwn(Object.keys(member.roles) as Role[], held);
			return { roles: member.roles, status };
		},
	});
}
