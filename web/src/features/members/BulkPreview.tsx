import { texts } from "../../shared/texts.ts";
import classes from "./Bulk.module.css";
import { type BulkChange, losesAll } from "./bulk.ts";
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
	const { bulk } = texts;
	const without = changes.filter(losesAll).length;
	return (
		<section className={classes.preview} aria-label={bulk.preview} data-testid="bulk-preview">
			<p role="status">
				{bulk.count(changes.length, total)}
				{without > 0 && ` ${bulk.without(without)}`}
			</p>
			{changes.length > 0 && (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
				<ul tabIndex={0} aria-label={bulk.preview}>
					{changes.slice(0, MAX_SHOWN).map((change) => (
						<Changing key={change.member.uid} change={change} />
					))}
				</ul>
			)}
			{changes.length > MAX_SHOWN && <p>{bulk.more(changes.length - MAX_SHOWN)}</p>}
		</section>
	);
}

function Changing({ change }: { change: BulkChange }) {
	const { roles, bulk, roleEditor } = texts;
	const { email } = change.member;
	const name = memberName(change.member);
	const { gainedRoles, lostRoles, endsChanged } = change.diff;
	return (
		<li>
			<span>
				{name}
				{/* Several may have the same name; whoever has none goes by the address already. */}
				{email !== name && <span className={classes.note}>{email}</span>}
			</span>
			<span>
				{gainedRoles.map((role) => (
					<ins key={role}>+ {roles.name[role]}</ins>
				))}
				{lostRoles.map((role) => (
					<del key={role}>− {roles.name[role]}</del>
				))}
				{endsChanged.map((role) => (
					<ins key={role}>{roleEditor.endsNever(roles.name[role])}</ins>
				))}
				{losesAll(change) && <strong>{bulk.thenNone}</strong>}
			</span>
		</li>
	);
}
