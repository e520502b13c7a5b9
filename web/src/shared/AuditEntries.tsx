import { EVERYONE } from "@rolecall/policy";
import { Link } from "@tanstack/react-router";
import type { WithId } from "../access/react/index.ts";
import classes from "./AuditEntries.module.css";
import type { AuditData } from "./audit.ts";
import { type Difference, differencesOf } from "./auditDiff.ts";
import { MemberName } from "./MemberName.tsx";
import { texts } from "./texts.ts";
import { fullDate } from "./time.ts";
import { When } from "./When.tsx";

interface Props {
	entries: readonly WithId<AuditData>[];
	/** Left out where all are about the same person. */
	withTarget?: boolean;
}

/** Entries of the audit log, each with what it changed. */
export function AuditEntries({ entries, withTarget = true }: Props) {
	return (
		<ol className={classes.list}>
			{entries.map((entry) => (
				<li key={entry.id} data-testid={`audit-${entry.action}`} data-target={entry.target}>
					<Entry entry={entry} withTarget={withTarget} />
				</li>
			))}
		</ol>
	);
}

function Entry({ entry, withTarget }: { entry: WithId<AuditData>; withTarget: boolean }) {
	const { id, at, actor, target, action, reason, version } = entry;
	const differences = differencesOf(entry);
	return (
		<>
			<p className={classes.head}>
				<strong>{texts.audit.actions[action]}</strong>
				{withTarget && (
					<span>
						<Target target={target} />
					</span>
				)}
				<Link to="/audit/$entryId" params={{ entryId: id }} className={classes.when}>
					<When ms={at.toMillis()} />
				</Link>
			</p>
			{differences.length > 0 && (
				<ul className={classes.differences}>
					{differences.map((difference) => (
						<DifferenceItem key={JSON.stringify(difference)} difference={difference} />
					))}
				</ul>
			)}
			<p className={classes.note}>
				{texts.audit.by} {actor === "system" ? texts.audit.system : (actor.email ?? <MemberName uid={actor.uid} />)}
				{version > 0 && ` · ${texts.access.version(version)}`}
				{reason !== null && ` · ${texts.quoted(reason)}`}
			</p>
		</>
	);
}

/** Whom an entry is about: a member's page where it is one. */
function Target({ target }: { target: string }) {
	if (target === EVERYONE) return texts.audit.everyone;
	if (target.includes("@")) return target;
	return (
		<Link to="/members/$uid" params={{ uid: target }}>
			<MemberName uid={target} />
		</Link>
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
