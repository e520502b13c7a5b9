import { Anchor } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import classes from "./BackLink.module.css";

export function BackLink({ to, children }: { to: "/articles" | "/sources" | "/audit"; children: ReactNode }) {
	return (
		<Anchor renderRoot={(props) => <Link to={to} {...props} />} className={classes.back} size="sm">
			<IconArrowLeft size={16} aria-hidden="true" />
			{children}
		</Anchor>
	);
}
