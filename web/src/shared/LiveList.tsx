import { Alert, Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Denied } from "./Denied.tsx";
import { ListSkeleton } from "./ListSkeleton.tsx";
import { texts } from "./texts.ts";

interface Props<T> {
	query: { status: "loading" | "ready" | "denied" | "error"; data: T[] };
	/** Shown when there is nothing. */
	empty: ReactNode;
	children: (items: T[]) => ReactNode;
	/** Present while the query may have more than it was asked for. */
	onMore?: () => void;
	rowHeight?: number;
}

/** A live query's states in one place: loading, refused for the moment, failed, empty, filled. */
export function LiveList<T>({ query, empty, children, onMore, rowHeight }: Props<T>) {
	if (query.status === "loading") return <ListSkeleton rowHeight={rowHeight} />;
	if (query.status === "denied") return <Denied />;
	if (query.status === "error") return <Alert variant="default">{texts.list.failed}</Alert>;
	if (query.data.length === 0) return empty;
	return (
		<>
			{children(query.data)}
			{onMore && (
				<Button variant="default" mt="md" onClick={onMore}>
					{texts.list.more}
				</Button>
			)}
		</>
	);
}
