export { AccessProvider, type AccessView, useAccess, useAccessObject } from "./AccessProvider.tsx";
export { Can, RequirePermission } from "./gates.tsx";
export {
	type LiveDocResult,
	type LiveQueryResult,
	listenToDoc,
	useLiveDoc,
	useLiveQuery,
	type WithId,
} from "./live.ts";
export { type AccessChange, useAccessChange } from "./useAccessChange.ts";
