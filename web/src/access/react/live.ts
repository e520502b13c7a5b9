import { type DocumentReference, type FirestoreError, onSnapshot, type Query } from "firebase/firestore";
import { type DependencyList, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { type Listen, type LiveState, type LiveStatus, LiveView } from "../index.ts";
import { useAccessObject } from "./AccessProvider.tsx";

/** A document's data with its id. */
export type WithId<T> = T & { id: string };

export interface LiveQueryResult<T> {
	status: LiveStatus;
	/** What came last; empty before that and when denied. */
	data: WithId<T>[];
	error?: FirestoreError;
	/** Whether `data` comes from the cache: the server may know better. */
	fromCache: boolean;
}

/** As {@link LiveQueryResult}; `data` is null also when there is no such document. */
export type LiveDocResult<T> = LiveState<WithId<T>>;

const EMPTY: never[] = [];
const METADATA = { includeMetadataChanges: true };
// What was just written here has no server time yet: rather the SDK's guess than null.
const SNAPSHOT = { serverTimestamps: "estimate" } as const;

/**
 * The results of a query, live. Made anew when `deps` change; null asks nothing.
 * @param size how much is asked for: another size keeps what is shown until the answer comes
 */
export function useLiveQuery<T extends object>(
	makeQuery: (() => Query<T>) | null,
	deps: DependencyList,
	size?: number,
): LiveQueryResult<T> {
	const live = useLive<WithId<T>[]>(
		makeQuery &&
			((next, error) =>
				onSnapshot(
					makeQuery(),
					METADATA,
					({ docs, metadata }) => {
						next(
							docs.map((found) => ({ ...found.data(SNAPSHOT), id: found.id })),
							metadata.fromCache,
						);
					},
					error,
				)),
		deps,
		size,
	);
	return useMemo(() => ({ ...live, data: live.data ?? EMPTY }), [live]);
}

/** One document, live. Made anew when `deps` change; null asks nothing. */
export function useLiveDoc<T extends object>(
	makeRef: (() => DocumentReference<T>) | null,
	deps: DependencyList,
): LiveDocResult<T> {
	return useLive<WithId<T>>(makeRef && listenToDoc(makeRef), deps);
}

/** What a view of one document listens to. */
export function listenToDoc<T extends object>(makeRef: () => DocumentReference<T>): Listen<WithId<T>> {
	return (next, error) =>
		onSnapshot(
			makeRef(),
			METADATA,
			(found) => {
				const data = found.data(SNAPSHOT);
				next(data ? { ...data, id: found.id } : null, found.metadata.fromCache);
			},
			error,
		);
}

function useLive<T>(listen: Listen<T> | null, deps: DependencyList, size?: number): LiveState<T> {
	const access = useAccessObject();
	const about = [access, listen === null, ...deps];
	const before = useRef<{ about: DependencyList; view: LiveView<T> } | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the caller's deps say when the query is another one.
	const view = useMemo(() => {
		const enlarged = before.current?.about.every((part, index) => Object.is(part, about[index])) === true;
		const shown = enlarged ? before.current?.view.getState() : undefined;
		return new LiveView<T>(access, listen ?? (() => () => {}), undefined, shown);
	}, [...about, size]);
	useEffect(() => {
		before.current = { about, view };
	});
	return useSyncExternalStore(view.subscribe, view.getState, view.getState);
}
