import { Link } from "@tanstack/react-router";
import type { WithId } from "../access/react/index.ts";
import { AuditDifferences } from "./AuditDifferences.tsx";
import classes from "./AuditEntries.module.css";
import { AuditTarget } from "./AuditTarget.tsx";
import type { AuditData } from "./audit.ts";
import { furtherDifferencesOf } from "./auditDiff.ts";
import { MemberName } from "./MemberName.tsx";
import { texts } from "./texts.ts";
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
	return (
		<>
			<p className={classes.head}>
				<strong>{texts.audit.actions[action]}</strong>
				{withTarget && (
					<span>
						<AuditTarget target={target} />
					</span>
				)}
				<Link to="/audit/$entryId" params={{ entryId: id }} className={classes.when}>
					<When ms={at.toMillis()} />
				</Link>
			</p>
			<AuditDifferences differences={furtherDifferencesOf(entry)} />
			<p className={classes.note}>
				{texts.audit.by} {actor === "system" ? texts.audit.system : (actor.email ?? <MemberName uid={actor.uid} />)}
				{version > 0 && ` · ${texts.access.version(version)}`}
				{reason !== null && ` · ${texts.quoted(reason)}`}
			</p>
		</>
	);
}
