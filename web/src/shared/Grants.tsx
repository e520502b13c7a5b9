import { type Grant, ROLES, type Role } from "@rolecall/policy";
import type { Timestamp } from "firebase/firestore";
import classes from "./Grants.module.css";
import { GrantWords } from "./GrantWords.tsx";
import { texts } from "./texts.ts";
import { fullDate } from "./time.ts";

/** Each role with who gave it, when, and until when; also of roles that have just ended. */
export function Grants({ roles }: { roles: Partial<Record<Role, Grant<Timestamp>>> }) {
	const held = ROLES.flatMap((role) => (roles[role] ? [{ role, grant: roles[role] }] : []));
	if (held.length === 0) return null;
	const { title, until, noEnd } = texts.grants;
	return (
		<ul className={classes.list} aria-label={title} data-testid="grants">
			{held.map(({ role, grant }) => (
				<li key={role}>
					<strong>{texts.roles.name[role]}</strong>{" "}
					{grant.expiresAt ? until(fullDate(grant.expiresAt.toMillis())) : noEnd}, <GrantWords grant={grant} />
				</li>
			))}
		</ul>
	);
}
