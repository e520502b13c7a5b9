import type { MemberData } from "../../shared/member.ts";
import { RoleBadge } from "../../shared/RoleBadge.tsx";
import { rolesOf } from "../../shared/roleDiff.ts";
import { texts } from "../../shared/texts.ts";
import { useNow } from "../../shared/useNow.ts";
import classes from "./Members.module.css";
import { roleEndsOf } from "./members.ts";

interface Props {
	member: MemberData;
	/** So many roles are shown, the others counted; all of them unless given. */
	most?: number;
}

/** A member's roles as badges, with their ends; and whether they are suspended. */
export function MemberRoles({ member, most = Number.POSITIVE_INFINITY }: Props) {
	const ends = roleEndsOf(member, useNow());
	const all = rolesOf(ends);
	// The last ones permit the most.
	const roles = all.slice(Math.max(0, all.length - most));
	const others = all.length - roles.length;
	return (
		<>
			{member.status === "suspended" && <span className={classes.suspended}>{texts.members.suspended}</span>}
			{roles.map((role) => (
				<RoleBadge key={role} role={role} end={ends[role]} />
			))}
			{others > 0 && <span className={classes.none}>{texts.members.moreRoles(others)}</span>}
			{roles.length === 0 && <span className={classes.none}>{texts.members.noRole}</span>}
		</>
	);
}
