import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { AccessState } from "../../access/index.ts";
import { PermissionList } from "../../shared/PermissionList.tsx";
import { RoleBadge } from "../../shared/RoleBadge.tsx";
import { texts } from "../../shared/texts.ts";
import { fullDate, whenWords } from "../../shared/time.ts";
import { useNow } from "../../shared/useNow.ts";
import classes from "./AccessSummary.module.css";

/** One's own access in words: roles and when they end, what they permit, how new this is. */
export function AccessSummary({ access }: { access: AccessState }) {
	const now = useNow();
	const { phase, roles, permissions, roleEnds, version, decidedVersion } = access;
	return (
		<div className={classes.root}>
			<p className={classes.phase}>{texts.access.phase[phase]}</p>
			{roles.length > 0 && (
				<ul className={classes.roles}>
					{roles.map((role) => {
						const end = roleEnds[role];
						return (
							<li key={role}>
								<RoleBadge role={role} />
								{end !== undefined && (
									<span className={classes.end} title={fullDate(end)}>
										{texts.access.ends(whenWords(end, now))}
									</span>
								)}
							</li>
						);
					})}
				</ul>
			)}
			<p className={classes.head}>{permissions.length > 0 ? texts.access.youMay : texts.access.youMayNothing}</p>
			<PermissionList permissions={permissions} />
			<p className={classes.version} title={texts.access.versionHelp}>
				{decidedVersion > version ? texts.access.behind(version, decidedVersion) : texts.access.version(version)}
			</p>
			<Anchor renderRoot={(props) => <Link to="/access" {...props} />} size="sm">
				{texts.access.more}
			</Anchor>
		</div>
	);
}
