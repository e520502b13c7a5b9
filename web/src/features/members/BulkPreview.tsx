import { texts } from "../../shared/texts.ts";
import classes from "./Bulk.module.css";
import type { BulkChange } from "./bulk.ts";
import { memberName } from "./members.ts";

/** More names than this are no overview. */
const MAX_SHOWN = 100;

interface Props {
	changes: readonly BulkChange[];
	/** How many were chosen. */
	total: number;
}

/** Who would change, and how. */
export function BulkPreview({ changes, total }: Props) {
	const { bulk, roles } = texts;
	return (
		<section className={classes.preview} aria-label={bulk.preview} data-testid="bulk-preview">
			<p role="status">{bulk.count(changes.length, total)}</p>
			{changes.length > 0 && (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
				<ul tabIndex={0} aria-label={bulk.preview}>
					{changes.slice(0, MAX_SHOWN).map(({ member, diff }) => (
						<li key={member.uid}>
							<span>{memberName(member)}</span>
							<span>
								{diff.gainedRoles.map((role) => (
									<ins key={role}>+ {roles.name[role]}</ins>
								))}
								{diff.lostRoles.map((role) => (
									<del key={role}>− {roles.name[role]}</del>
								))}
								{diff.endsChanged.map((role) => (
									<ins key={role}>{texts.roleEditor.endsNever(roles.name[role])}</ins>
								))}
							</span>
						</li>
					))}
				</ul>
			)}
			{changes.length > MAX_SHOWN && <p>{bulk.more(changes.length - MAX_SHOWN)}</p>}
		</section>
	);
}
