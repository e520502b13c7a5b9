import { VisuallyHidden } from "@mantine/core";
import { PERMISSIONS, permissionsOf, ROLES } from "@rolecall/policy";
import { IconCheck } from "@tabler/icons-react";
import { texts } from "../../shared/texts.ts";
import classes from "./Roles.module.css";

/** The policy as a table, in words. */
export function Matrix() {
	const words = texts.rolesPage;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
		<section className={classes.scroll} aria-label={words.table} tabIndex={0}>
			<table className={classes.matrix} data-testid="policy">
				<thead>
					<tr>
						<th scope="col">{words.permission}</th>
						{ROLES.map((role) => (
							<th key={role} scope="col">
								{texts.roles.name[role]}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{PERMISSIONS.map((permission) => (
						<tr key={permission}>
							<th scope="row">{texts.permissions[permission]}</th>
							{ROLES.map((role) => {
								const has = permissionsOf([role]).includes(permission);
								return (
									<td key={role} data-has={has || undefined}>
										{has && <IconCheck size={18} stroke={2} aria-hidden="true" />}
										<VisuallyHidden>{has ? words.yes : words.no}</VisuallyHidden>
									</td>
								);
							})}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
