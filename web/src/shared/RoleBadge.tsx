import type { Role } from "@rolecall/policy";
import classes from "./RoleBadge.module.css";
import { texts } from "./texts.ts";
import { whenWords } from "./time.ts";
import { useNow } from "./useNow.ts";

/** A role by its name, with its end in epoch milliseconds where it has one; the colour only repeats what the word says. */
export function RoleBadge({ role, end }: { role: Role; end?: number | null | undefined }) {
	const now = useNow();
	const note = typeof end === "number" ? texts.access.ends(whenWords(end, now)) : undefined;
	return (
		<span className={classes.badge} data-role={role} title={note}>
			{texts.roles.name[role]}
			{note && <span className={classes.note}>{note}</span>}
		</span>
	);
}
