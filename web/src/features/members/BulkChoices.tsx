import { SegmentedControl } from "@mantine/core";
import { missingToGrant, ROLES } from "@rolecall/policy";
import { useAccess } from "../../access/react/index.ts";
import { permissionWords, texts } from "../../shared/texts.ts";
import classes from "./Bulk.module.css";
import type { BulkChoice } from "./bulk.ts";

interface Props {
	choice: BulkChoice;
	onChange: (choice: BulkChoice) => void;
}

/** For each role: leave it, add it, take it away. */
export function BulkChoices({ choice, onChange }: Props) {
	const { permissions } = useAccess();
	return (
		<ul className={classes.choices}>
			{ROLES.map((role) => {
				const missing = missingToGrant(role, permissions);
				return (
					<li key={role}>
						<span>
							{texts.roles.name[role]}
							{missing.length > 0 && (
								<span className={classes.note}>{texts.roleEditor.cannotGrant(permissionWords(missing))}</span>
							)}
						</span>
						<SegmentedControl
							aria-label={texts.roles.name[role]}
							size="xs"
							disabled={missing.length > 0}
							value={choice[role] ?? "keep"}
							data={[
								{ value: "keep", label: texts.bulk.keep },
								{ value: "add", label: texts.bulk.add },
								{ value: "remove", label: texts.bulk.remove },
							]}
							onChange={(value) => {
								const { [role]: _, ...rest } = choice;
								onChange(value === "add" || value === "remove" ? { ...rest, [role]: value } : rest);
							}}
							data-testid={`bulk-${role}`}
						/>
					</li>
				);
			})}
		</ul>
	);
}
