import classes from "./AuditEntries.module.css";
import type { Difference } from "./auditDiff.ts";
import { texts } from "./texts.ts";
import { fullDate } from "./time.ts";

/** What an entry of the audit log changed, one thing after another; nothing where there is none. */
export function AuditDifferences({ differences }: { differences: readonly Difference[] }) {
	if (differences.length === 0) return null;
	return (
		<ul className={classes.differences}>
			{differences.map((difference) => (
				<DifferenceItem key={JSON.stringify(difference)} difference={difference} />
			))}
		</ul>
	);
}

/** Added and removed are told by sign and word; the colour repeats it. */
function DifferenceItem({ difference }: { difference: Difference }) {
	const { differences, actions } = texts.audit;
	const until = (end: string | null) => (end === null ? null : fullDate(Date.parse(end)));
	switch (difference.kind) {
		case "roleAdded":
			return <li data-sign="plus">+ {differences.role(texts.roles.name[difference.role], until(difference.end))}</li>;
		case "roleRemoved":
			return <li data-sign="minus">− {texts.roles.name[difference.role]}</li>;
		case "roleEnds":
			return <li>{differences.ends(texts.roles.name[difference.role], until(difference.end))}</li>;
		case "status":
			return (
				<li data-sign={difference.status === "active" ? "plus" : "minus"}>
					{texts.members.statuses[difference.status]}
				</li>
			);
		case "lockdown":
			return (
				<li data-sign={difference.on ? "minus" : "plus"}>
					{actions[difference.on ? "security.lockdown" : "security.unlocked"]}
				</li>
			);
		case "minAuthTime":
			return <li>{differences.minAuthTime(fullDate(Date.parse(difference.at)))}</li>;
	}
}
