import { Checkbox } from "@mantine/core";
import { type Grant, missingToGrant, type Permission, type Role } from "@rolecall/policy";
import type { Timestamp } from "firebase/firestore";
import { GrantWords } from "../../shared/GrantWords.tsx";
import { rolePermits } from "../../shared/rolePermits.ts";
import { permissionWords, texts } from "../../shared/texts.ts";
import { EndSelect } from "./EndSelect.tsx";
import classes from "./RoleEditor.module.css";

interface Props {
	role: Role;
	/** The permissions of whoever is editing: nobody grants what they lack. */
	held: readonly Permission[];
	/** What the member has of this role now. */
	grant: Grant<Timestamp> | undefined;
	/** End in epoch ms, null for never, undefined where the role is not chosen. */
	end: number | null | undefined;
	/** Another one forgets what was typed for the end. */
	round: number;
	/** While a choice is being saved, no other is made. */
	busy: boolean;
	onChange: (end: number | null | undefined) => void;
}

/** One role: a box, what it permits in words, where it comes from, and when it ends. */
export function RoleChoice({ role, held, grant, end, round, busy, onChange }: Props) {
	const missing = missingToGrant(role, held);
	const locked = missing.length > 0;
	const chosen = end !== undefined;
	return (
		<div className={classes.choice} data-chosen={chosen || undefined}>
			<Checkbox
				checked={chosen}
				disabled={locked || busy}
				onChange={(event) => onChange(event.currentTarget.checked ? null : undefined)}
				label={texts.roles.name[role]}
				description={locked ? texts.roleEditor.cannotGrant(permissionWords(missing)) : rolePermits(role)}
				classNames={{ label: classes.label }}
				data-testid={`role-checkbox-${role}`}
			/>
			{grant && chosen && (
				<p className={classes.origin} data-testid={`role-origin-${role}`}>
					<GrantWords grant={grant} />
				</p>
			)}
			{chosen && !locked && <EndSelect key={round} role={role} end={end} disabled={busy} onChange={onChange} />}
		</div>
	);
}
