import { missingToGrant, ROLES, type Role } from "@rolecall/policy";
import { useAccess } from "../../access/react/index.ts";
import { permissionWords, texts } from "../../shared/texts.ts";
import classes from "./Bulk.module.css";
import type { BulkChoice } from "./bulk.ts";

const ACTS = ["keep", "add", "remove"] as const;

interface Props {
	choice: BulkChoice;
	onChange: (choice: BulkChoice) => void;
}

/** For each role: leave it, add it, take it away. */
export function BulkChoices({ choice, onChange }: Props) {
	const { permissions } = useAccess();
	const choose = (role: Role, act: (typeof ACTS)[number]) => {
		const { [role]: _, ...rest } = choice;
		onChange(act === "keep" ? rest : { ...rest, [role]: act });
	};
	return (
		<div className={classes.choices}>
			{ROLES.map((role) => {
				const missing = missingToGrant(role, permissions);
				return (
					<fieldset key={role} disabled={missing.length > 0} data-testid={`bulk-${role}`}>
						<legend>
							{texts.roles.name[role]}
							{missing.length > 0 && (
								<span className={classes.note}>{texts.roleEditor.cannotGrant(permissionWords(missing))}</span>
							)}
						</legend>
						{ACTS.map((act) => (
							<label key={act}>
								<input
									type="radio"
									name={`bulk-${role}`}
									checked={(choice[role] ?? "keep") === act}
									onChange={() => choose(role, act)}
								/>
								{texts.bulk[act]}
							</label>
						))}
					</fieldset>
				);
			})}
		</div>
	);
}
