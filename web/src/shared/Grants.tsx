import { type Grant, ROLES, type Role } from "@rolecall/policy";
import type { Timestamp } from "firebase/firestore";
import { useAccess } from "../access/react/index.ts";
import classes from "./Grants.module.css";
import { MemberName } from "./MemberName.tsx";
import { texts } from "./texts.ts";
import { fullDate } from "./time.ts";
import { When } from "./When.tsx";

/** Each role with who gave it, when, and until when; also of roles that have just ended. */
export function Grants({ roles }: { roles: Partial<Record<Role, Grant<Timestamp>>> }) {
	const { can } = useAccess();
	const held = ROLES.flatMap((role) => (roles[role] ? [{ role, grant: roles[role] }] : []));
	if (held.length === 0) return null;
	return (
		<ul className={classes.list} aria-label={texts.grants.title} data-testid="grants">
			{held.map(({ role, grant: { grantedAt, grantedBy, expiresAt } }) => (
				<li key={role}>
					<strong>{texts.roles.name[role]}</strong>{" "}
					{expiresAt ? texts.grants.until(fullDate(expiresAt.toMillis())) : texts.grants.noEnd}, {texts.grants.given}{" "}
					<When ms={grantedAt.toMillis()} /> {texts.grants.by}{" "}
					{grantedBy === "system" ? (
						texts.grants.system
					) : can("members.read") ? (
						<MemberName uid={grantedBy} />
					) : (
						texts.grants.somebody
					)}
				</li>
			))}
		</ul>
	);
}
