import { Checkbox } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useAccess } from "../../access/react/index.ts";
import type { MemberData } from "../../shared/member.ts";
import { Person } from "../../shared/Person.tsx";
import { texts } from "../../shared/texts.ts";
import { MemberRoles } from "./MemberRoles.tsx";
import classes from "./Members.module.css";
import { memberName, memberRowId } from "./members.ts";
import type { Selection } from "./useSelection.ts";

/** What a finger hits; the link of the row lies close beside it. Source: WCAG 2.2, 2.5.8, target size. */
export const BOX_SIZE = "1.5rem";

interface Props {
	member: MemberData;
	/** Its place in the list. */
	index: number;
	selection: Selection | null;
}

/** One member of the list: a box to choose them with others, and the rest is a link to their roles. */
export function MemberRow({ member, index, selection }: Props) {
	const own = useAccess().user?.uid === member.uid;
	const name = memberName(member);
	return (
		<>
			{selection && (
				<Checkbox
					className={classes.choose}
					size={BOX_SIZE}
					aria-label={texts.bulk.choose(name, member.email)}
					checked={selection.has(member.uid)}
					onChange={() => {}}
					onClick={(event) => selection.toggle(index, event.shiftKey)}
					data-testid={`choose-${member.uid}`}
				/>
			)}
			<Link
				to="/members/$uid"
				params={{ uid: member.uid }}
				search={true}
				resetScroll={false}
				id={memberRowId(member.uid)}
				className={classes.row}
				data-testid={`member-row-${member.uid}`}
				data-email={member.email ?? ""}
				data-version={member.version}
			>
				<Person name={name} photoURL={member.photoURL} size={40} />
				<span className={classes.who}>
					<span className={classes.name}>
						{name} {own && <span className={classes.own}>{texts.members.you}</span>}
					</span>
					{member.email !== name && <span className={classes.email}>{member.email}</span>}
				</span>
				<span className={classes.roles}>
					<MemberRoles member={member} most={3} />
				</span>
				<span className={classes.version}>{texts.members.version(member.version)}</span>
			</Link>
		</>
	);
}
