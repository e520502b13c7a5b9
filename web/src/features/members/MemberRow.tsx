import { Link } from "@tanstack/react-router";
import { useAccess } from "../../access/react/index.ts";
import type { MemberData } from "../../shared/member.ts";
import { Person } from "../../shared/Person.tsx";
import { texts } from "../../shared/texts.ts";
import { MemberRoles } from "./MemberRoles.tsx";
import classes from "./Members.module.css";
import { memberName, memberRowId } from "./members.ts";

/** One member of the list: all of it is a link to their roles. */
export function MemberRow({ member }: { member: MemberData }) {
	const own = useAccess().user?.uid === member.uid;
	const name = memberName(member);
	return (
		<Link
			to="/members/$uid"
			params={{ uid: member.uid }}
			id={memberRowId(member.uid)}
			className={classes.row}
			data-testid={`member-row-${member.uid}`}
			data-email={member.email ?? ""}
			data-version={member.version}
		>
			<Person name={name} photoURL={member.photoURL} size={40} />
			<span className={classes.who}>
				<span className={classes.name}>
					{name}
					{own && <span className={classes.own}>{texts.members.you}</span>}
				</span>
				<span className={classes.email}>{member.email}</span>
			</span>
			<span className={classes.roles}>
				<MemberRoles member={member} />
			</span>
			<span className={classes.version}>{texts.members.version(member.version)}</span>
		</Link>
	);
}
