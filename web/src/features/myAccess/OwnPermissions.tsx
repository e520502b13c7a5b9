import { type Permission, POLICY, type Role } from "@rolecall/policy";
import { IconCheck } from "@tabler/icons-react";
import { useAccess } from "../../access/react/index.ts";
import { RoleBadge } from "../../shared/RoleBadge.tsx";
import { texts } from "../../shared/texts.ts";
import classes from "./MyAccess.module.css";

/** What one may do, each with the roles that it comes from and until when. */
export function OwnPermissions() {
	const { permissions, roles, roleEnds } = useAccess();
	return (
		<ul className={classes.permissions} data-testid="own-permissions">
			{permissions.map((permission) => (
				<li key={permission}>
					<IconCheck size={17} stroke={2} aria-hidden="true" />
					<span>{texts.permissions[permission]}</span>
					<span className={classes.because}>
						{roles.filter(carries(permission)).map((role) => (
							<RoleBadge key={role} role={role} end={roleEnds[role]} />
						))}
					</span>
				</li>
			))}
		</ul>
	);
}

const carries = (permission: Permission) => (role: Role) =>
	(POLICY[role] as readonly Permission[]).includes(permission);
