import { Skeleton, VisuallyHidden } from "@mantine/core";
import { texts } from "./texts.ts";

const ROWS = ["a", "b", "c", "d", "e"];

/** The room that a list will take, so that nothing jumps when it comes. */
export function ListSkeleton({ rowHeight = 84 }: { rowHeight?: number }) {
	return (
		<div role="status">
			<VisuallyHidden>{texts.shell.loading}</VisuallyHidden>
			{ROWS.map((row) => (
				<Skeleton key={row} height={rowHeight} radius="md" mb={8} />
			))}
		</div>
	);
}
