import { Skeleton, VisuallyHidden } from "@mantine/core";
import { texts } from "./texts.ts";

const ROWS = ["a", "b", "c", "d", "e"];

/** The room that a list will take, so that nothing jumps when it comes. */
export function ListSkeleton({ rowHeight = 84, rows = ROWS.length }: { rowHeight?: number; rows?: number }) {
	return (
		<div role="status">
			<VisuallyHidden>{texts.shell.loading}</VisuallyHidden>
			{ROWS.slice(0, rows).map((row) => (
				<Skeleton key={row} height={rowHeight} radius="md" mb={8} />
			))}
		</div>
	);
}
