import { NavLink } from "@mantine/core";
import {
	IconBooks,
	IconHistory,
	IconInbox,
	IconKey,
	IconLicense,
	IconMail,
	IconNews,
	IconShieldLock,
	IconUsers,
} from "@tabler/icons-react";
import { Link, useRouterState } from "@tanstack/react-router";
import { useAccess } from "../../access/react/index.ts";
import { openPlaces, type Place } from "../../shared/places.ts";
import { texts } from "../../shared/texts.ts";
import classes from "./Navigation.module.css";
import { PendingBadge } from "./PendingBadge.tsx";

/** A place by its name and picture. */
export const LOOKS = {
	articles: { label: texts.articles.nav, Icon: IconNews },
	sources: { label: texts.sources.nav, Icon: IconBooks },
	members: { label: texts.members.nav, Icon: IconUsers },
	invites: { label: texts.invites.nav, Icon: IconMail },
	requests: { label: texts.requests.nav, Icon: IconInbox },
	roles: { label: texts.rolesPage.nav, Icon: IconLicense },
	audit: { label: texts.audit.nav, Icon: IconHistory },
	security: { label: texts.security.nav, Icon: IconShieldLock },
} satisfies Record<Place["id"], unknown>;

/** Only the places that open; one's own access does for everybody with a role. */
export function Navigation() {
	const { can, phase } = useAccess();
	const pathname = useRouterState({ select: (state) => state.location.pathname });
	const places = openPlaces(can);
	if (phase === "suspended" || places.length === 0) return null;
	return (
		<ul className={classes.list}>
			{places.map(({ id, to }) => {
				const { label, Icon } = LOOKS[id];
				return (
					<li key={id}>
						<NavLink
							renderRoot={(props) => <Link to={to} {...props} />}
							className={classes.link}
							label={label}
							leftSection={<Icon size={19} stroke={1.7} aria-hidden="true" />}
							active={pathname === to || pathname.startsWith(`${to}/`)}
							rightSection={id === "requests" ? <PendingBadge /> : undefined}
							data-testid={`nav-${id}`}
						/>
					</li>
				);
			})}
			<li className={classes.own}>
				<NavLink
					renderRoot={(props) => <Link to="/access" {...props} />}
					className={classes.link}
					label={texts.access.title}
					leftSection={<IconKey size={19} stroke={1.7} aria-hidden="true" />}
					active={pathname === "/access"}
					data-testid="own-access"
				/>
			</li>
		</ul>
	);
}
