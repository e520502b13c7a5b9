import type { Firestore } from "firebase/firestore";
import { useMemo, useSyncExternalStore } from "react";
import { type Access, LiveView } from "../access/index.ts";
import { type LiveDocResult, listenToDoc, useAccessObject, type WithId } from "../access/react/index.ts";
import { useBackend } from "./backend.ts";
import { type MemberData, memberRef } from "./member.ts";
import { SharedViews } from "./sharedViews.ts";

type MemberViews = SharedViews<LiveDocResult<MemberData>>;

/** By who follows: a view gives up by itself what another user, or a permission that went, let it see. */
const views = new WeakMap<Access, MemberViews>();

/** A member, live: however many show the same one, it is listened to once. */
export function useMember(uid: string): LiveDocResult<MemberData> {
	const { firestore } = useBackend();
	const access = useAccessObject();
	const view = useMemo(() => viewsOf(access, firestore).of(uid), [access, firestore, uid]);
	return useSyncExternalStore(view.subscribe, view.getState, view.getState);
}

function viewsOf(access: Access, firestore: Firestore): MemberViews {
	const known = views.get(access);
	if (known) return known;
	const made: MemberViews = new SharedViews(
		(uid) =>
			new LiveView<WithId<MemberData>>(
				access,
				listenToDoc(() => memberRef(firestore, uid)),
			),
	);
	views.set(access, made);
	return made;
}
