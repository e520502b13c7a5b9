import { ROLES } from "@rolecall/policy";
import { RequirePermission } from "../../access/react/index.ts";
import { NoAccess } from "../../shared/NoAccess.tsx";
import { Page } from "../../shared/Page.tsx";
import { Rows } from "../../shared/Rows.tsx";
import { texts } from "../../shared/texts.ts";
import { Holders } from "./Holders.tsx";
import { Matrix } from "./Matrix.tsx";
import classes from "./Roles.module.css";

/** What each role permits, and who holds it. */
export function RolesScreen() {
	return (
		<RequirePermission permission="members.read" fallback={<NoAccess permission="members.read" />}>
			<Page title={texts.rolesPage.title} intro={texts.rolesPage.intro}>
				<Matrix />
				<h2 className={classes.heading}>{texts.rolesPage.holders}</h2>
				<Rows>
					{ROLES.map((role) => (
						<Holders key={role} role={role} />
					))}
				</Rows>
			</Page>
		</RequirePermission>
	);
}
