import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./EmptyState.module.css";

/** A list with nothing in it: what will be there, and where there is one, the way to begin. */
export function EmptyState({ words, action }: { words: readonly string[]; action?: ReactNode }) {
	return (
		<div className={classes.root}>
			<Text fw={600}>{words[0]}</Text>
			<Text c="dimmed" size="sm">
				{words[1]}
			</Text>
			{action}
		</div>
	);
}
