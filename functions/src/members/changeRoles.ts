import type { ChangeResult } from "@rolecall/policy";
import type { Services } from "../services.ts";
import type { Caller } from "./authorize.ts";
import { changeMember } from "./change.ts";
import type { ChangeRequest } from "./decide.ts";
import type { StoredMember } from "./documents.ts";

export interface RoleChange extends Pick<ChangeRequest, "uid" | "reason" | "expectedVersion"> {
	by: Caller | "system";
	/** The roles asked for; `grantedBy` is the caller as grants name them. Otherwise as `apply` of a change. */
	roles(...args: [...Parameters<ChangeRequest["apply"]>, grantedBy: string]): StoredMember["roles"];
}

/** A change of a member's roles alone. @throws RolecallError as `changeMember` */
export function changeRoles(services: Services, { by, roles, ...request }: RoleChange): Promise<ChangeResult> {
	const grantedBy = by === "system" ? by : by.uid;
	return changeMember(services, {
		...request,
		by,
		needs: "members.manage",
		change: "roles",
		action: "roles.set",
		apply: (member, held, nowMs) => ({
			status: member.status,
			roles: roles(member, held, nowMs, grantedBy),
		}),
	});
}
