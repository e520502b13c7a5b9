import { Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./Page.module.css";
import { useHeading } from "./useHeading.ts";

interface Props {
	/** The heading; left out while a page is loading. */
	title?: string;
	/** Below the heading. */
	intro?: ReactNode;
	/** The way back, above the heading. */
	back?: ReactNode;
	/** Beside the heading, on a phone below it. */
	actions?: ReactNode;
	/** Narrower, for reading and writing. */
	narrow?: boolean;
	/** A larger heading, for reading. */
	large?: boolean;
	children: ReactNode;
}

/** The frame that every page has. */
export function Page({ title, intro, back, actions, narrow = false, large = false, children }: Props) {
	const heading = useHeading(title);
	return (
		<div className={classes.page} data-narrow={narrow || undefined}>
			{back}
			{title !== undefined && (
				<div className={classes.head}>
					<div>
						<Title order={1} ref={heading} tabIndex={-1} className={large ? classes.large : undefined}>
							{title}
						</Title>
						{intro && (
							<Text component="div" c="dimmed" mt={large ? "sm" : 4}>
								{intro}
							</Text>
						)}
					</div>
					{actions && <div className={classes.actions}>{actions}</div>}
				</div>
			)}
			{children}
		</div>
	);
}
