import { ROLES } from "@rolecall/policy";
import type { AuditData } from "../../shared/audit.ts";
import { Card } from "../../shared/Card.tsx";
import { RoleBadge } from "../../shared/RoleBadge.tsx";
import { texts } from "../../shared/texts.ts";
import { exactDate } from "../../shared/time.ts";
import classes from "./Entry.module.css";

type State = NonNullable<AuditData["before"]>;

/** What was so before an entry, or after it: each role with its end, the status; or the security state. */
export function StateDetails({ title, state }: { title: string; state: State | null }) {
	return (
		<Card title={title}>
			{state === null ? (
				<p className={classes.none}>{texts.audit.details.nothing}</p>
			) : (
				<ul className={classes.state}>
					{linesOf(state).map((line) => (
						<li key={line.key}>{line.words}</li>
					))}
				</ul>
			)}
		</Card>
	);
}

function linesOf(state: State) {
	const { details, differences } = texts.audit;
	if (!("roles" in state)) {
		const { lockdown, minAuthTime } = state;
		return [
			{ key: "lockdown", words: lockdown ? texts.security.on : texts.security.off },
			{
				key: "sessions",
				words:
					minAuthTime === null
						? texts.security.neverSignedOut
						: differences.minAuthTime(exactDate(Date.parse(minAuthTime))),
			},
		];
	}
	const held = ROLES.filter((role) => state.roles[role] !== undefined);
	return [
		...held.map((role) => {
			const end = state.roles[role];
			return {
				key: role,
				words: (
					<>
						<RoleBadge role={role} />{" "}
						{end === null || end === undefined ? details.noEnd : details.until(exactDate(Date.parse(end)))}
					</>
				),
			};
		}),
		...(held.length === 0 ? [{ key: "none", words: texts.roles.none }] : []),
		{ key: "status", words: texts.members.statuses[state.status] },
	];
}
