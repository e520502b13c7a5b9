import type { MemberData } from "../../shared/member.ts";
import { RoleBadge } from "../../shared/RoleBadge.tsx";
import { rolesOf } from "../../shared/roleDiff.ts";
import { texts } from "../../shared/texts.ts";
import classes from "./Members.module.css";
import { roleEndsOf } from "./members.ts";

/** A member's roles as badges, with their ends; and whether they are suspended. */
export function MemberRoles({ member }: { member: MemberData }) {
	const ends = roleEndsOf(member, Date.now());
	const roles = rolesOf(ends);
	return (
		<>
			{member.status === "suspended" && <span className={classes.suspended}>{texts.members.suspended}</span>}
			{roles.map((role) => (
				<RoleBadge key={role} role={role} end={ends[role]} />
			))}
			{roles.length === 0 && <span className={classes.none}>{texts.members.noRole}</span>}
		</>
	);
}
