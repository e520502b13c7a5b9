import { Link } from "@tanstack/react-router";
import { type MemberData, nameOf } from "../../shared/member.ts";
import { roleNames, texts } from "../../shared/texts.ts";
import { fullDate } from "../../shared/time.ts";
import type { InviteData } from "./data.ts";
import classes from "./Invites.module.css";

/** Why an address needs no further invite: its member, or else the invite that waits for it. */
export function AlreadyKnown({ member, invite }: { member: MemberData | null; invite: InviteData | undefined }) {
	const { isMember, changeThere, waits } = texts.invites;
	if (member) {
		return (
			<p className={classes.known} data-testid="invite-is-member">
				{isMember(nameOf(member) ?? member.uid)}{" "}
				<Link to="/members/$uid" params={{ uid: member.uid }}>
					{changeThere}
				</Link>
			</p>
		);
	}
	return (
		invite && (
			<p className={classes.known} data-testid="invite-waits">
				{waits(roleNames(invite.roles), fullDate(invite.expiresAt.toMillis()))}
			</p>
		)
	);
}
