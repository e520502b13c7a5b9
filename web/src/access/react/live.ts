import { type DocumentReference, type FirestoreError, onSnapshot, type Query } from "firebase/firestore";
import { type DependencyList, useMemo, useSyncExternalStore } from "react";
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

/** The results of a query, live. Made anew when `deps` change; null asks nothing. */
export function useLiveQuery<T extends object>(
	makeQuery: (() => Query<T>) | null,
	deps: DependencyList,
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
	);
	return useMemo(() => ({ ...live, data: live.data ?? EMPTY }), [live]);
}

/** One document, live. Made anew when `deps` change; null asks nothing. */
export function useLiveDoc<T extends object>(
	makeRef: (() => DocumentReference<T>) | null,
	deps: DependencyList,
): LiveDocResult<T> {
	return useLive<WithId<T>>(
		makeRef &&
			((next, error) =>
				onSnapshot(
					makeRef(),
					METADATA,
					(found) => {
						const data = found.data(SNAPSHOT);
						next(data ? { ...data, id: found.id } : null, found.metadata.fromCache);
					},
					error,
				)),
		deps,
	);
}

function useLive<T>(listen: Listen<T> | null, deps: DependencyList): LiveState<T> {
	const access = useAccessObject();
	// biome-ignore lint/correctness/useExhaustiveDependencies: the caller's deps say when the query is another one.
	const view = useMemo(() => new LiveView<T>(access, listen ?? (() => () => {})), [access, listen === null, ...deps]);
	return useSyncExternalStore(view.subscribe, view.getState, view.getState);
}
