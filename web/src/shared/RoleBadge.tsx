import type { Role } from "@rolecall/policy";
import classes from "./RoleBadge.module.css";
import { texts } from "./texts.ts";

/** A role by its name; the colour only repeats what the word says. */
export function RoleBadge({ role, note }: { role: Role; note?: string }) {
	return (
		<span className={classes.badge} data-role={role} title={note}>
			{texts.roles.name[role]}
			{note && <span className={classes.note}>{note}</span>}
		</span>
	);
}
