import type { ReactNode } from "react";
import { AuditDifferences } from "../../shared/AuditDifferences.tsx";
import { AuditTarget } from "../../shared/AuditTarget.tsx";
import type { AuditData } from "../../shared/audit.ts";
import { differencesOf } from "../../shared/auditDiff.ts";
import { texts } from "../../shared/texts.ts";
import { exactDate } from "../../shared/time.ts";
import { When } from "../../shared/When.tsx";
import classes from "./Entry.module.css";
import { StateDetails } from "./StateDetails.tsx";

/** All that an entry keeps: what, when, by whom, about whom, why, and before and after in full. */
export function EntryDetails({ entry }: { entry: AuditData }) {
	const { at, actor, target, action, reason, version, before, after } = entry;
	const { details, actions, system } = texts.audit;
	const differences = differencesOf(entry);
	const ms = at.toMillis();
	return (
		<div data-testid={`audit-${action}`} data-target={target}>
			<dl className={classes.facts}>
				<Fact name={details.what}>
					<strong>{actions[action]}</strong>
				</Fact>
				<Fact name={details.when}>
					{exactDate(ms)} (<When ms={ms} />)
				</Fact>
				<Fact name={details.by}>
					{actor === "system" ? (
						system
					) : (
						<>
							<AuditTarget target={actor.uid} />
							{actor.email && ` · ${actor.email}`}
						</>
					)}
				</Fact>
				<Fact name={details.about}>
					<AuditTarget target={target} />
				</Fact>
				<Fact name={details.reason}>{reason ?? <span className={classes.none}>{details.noReason}</span>}</Fact>
				{differences.length > 0 && (
					<Fact name={details.changes}>
						<AuditDifferences differences={differences} />
					</Fact>
				)}
				{version > 0 && <Fact name={details.version}>{version}</Fact>}
			</dl>
			<div className={classes.states}>
				<StateDetails title={details.before} state={before} />
				<StateDetails title={details.after} state={after} />
			</div>
		</div>
	);
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}
