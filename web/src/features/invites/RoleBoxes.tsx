import { Checkbox } from "@mantine/core";
import { missingToGrant, ROLES, type Role } from "@rolecall/policy";
import { useAccess } from "../../access/react/index.ts";
import { rolePermits } from "../../shared/rolePermits.ts";
import { texts } from "../../shared/texts.ts";
import classes from "./Invites.module.css";

/** The roles that one may grant, each with what it permits. */
export function RoleBoxes({ roles, onChange }: { roles: Role[]; onChange: (roles: Role[]) => void }) {
	const { permissions } = useAccess();
	return (
		<Checkbox.Group
			label={texts.roleEditor.title}
			value={roles}
			onChange={(names) => onChange(ROLES.filter((role) => names.includes(role)))}
		>
			<div className={classes.roles}>
				{ROLES.filter((role) => missingToGrant(role, permissions).length === 0).map((role) => (
					<Checkbox key={role} value={role} label={texts.roles.name[role]} description={rolePermits(role)} />
				))}
			</div>
		</Checkbox.Group>
	);
}
