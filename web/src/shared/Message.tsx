import { Button, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./Message.module.css";
import { useHeading } from "./useHeading.ts";

interface Props {
	title: string;
	body: string;
	/** What to do now. */
	step?: string;
	action?: { label: string; onClick: () => void };
	/** A picture above the title. */
	icon?: ReactNode;
	/** Fills the window, for when there is no shell around it. */
	page?: boolean;
	children?: ReactNode;
}

/** A page that explains, in a few sentences, why there is nothing else to see. */
export function Message({ title, body, step, action, icon, page = false, children }: Props) {
	const heading = useHeading(title);
	const Root = page ? "main" : "div";
	return (
		<Root className={classes.root} data-page={page || undefined}>
			<div className={classes.inner}>
				{icon && <div className={classes.icon}>{icon}</div>}
				<Title order={1} ref={heading} tabIndex={-1}>
					{title}
				</Title>
				<Text mt="sm">{body}</Text>
				{step && (
					<Text mt="sm" c="dimmed">
						{step}
					</Text>
				)}
				{children}
				{action && (
					<Button mt="lg" variant="default" onClick={action.onClick}>
						{action.label}
					</Button>
				)}
			</div>
		</Root>
	);
}
