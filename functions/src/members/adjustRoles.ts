import type { ChangeResult, Role } from "@rolecall/policy";
import type { Services } from "../services.ts";
import type { Caller } from "./authorize.ts";
import { changeRoles } from "./changeRoles.ts";
import { refuseBeyondOwn, withGrant } from "./grants.ts";

export interface Adjustment {
	add?: readonly Role[] | undefined;
	remove?: readonly Role[] | undefined;
	/** When the added roles end, epoch milliseconds; null or absent for never. Of a role held already, the later end counts. */
	endMs?: number | null | undefined;
	reason?: string | undefined;
}

/**
 * Adds roles to those a member has and takes others away, whatever else they are by then.
 * @throws RolecallError as `changeMember`; `permission-denied` for a role that carries a permission the caller lacks
 */
export function adjustRoles(
	services: Services,
	by: Caller | "system",
	uid: string,
	{ add = [], remove = [], endMs = null, reason }: Adjustment,
): Promise<ChangeResult> {
	return changeRoles(services, {
		uid,
		by,
		reason,
		roles(member, held, nowMs, grantedBy) {
			refuseBeyondOwn([...add, ...remove], held);
			let roles = { ...member.roles };
			for (const role of remove) delete roles[role];
			for (const role of add) roles = withGrant(roles, role, { endMs, by: grantedBy, nowMs });
			return roles;
		},
	});
}
