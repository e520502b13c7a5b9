import type { Role } from "@rolecall/policy";
import { useEffect, useEffectEvent } from "react";
import { type AccessState, roleChanges } from "../index.ts";
import { useAccessObject } from "./AccessProvider.tsx";

export interface AccessChange {
	gained: Role[];
	lost: Role[];
	before: AccessState;
	after: AccessState;
}

/** Calls back whenever the same user's roles become others. Signing in and out is no such change. */
export function useAccessChange(callback: (change: AccessChange) => void): void {
	const access = useAccessObject();
	const report = useEffectEvent(callback);
	useEffect(() => {
		let before = access.getState();
		return access.subscribe(() => {
			const after = access.getState();
			// The first token of a user brings roles that were theirs before.
			const same = before.user?.uid === after.user?.uid && before.version > 0;
			const { gained, lost } = roleChanges(before, after);
			const change = { gained, lost, before, after };
			before = after;
			if (same && gained.length + lost.length > 0) report(change);
		});
	}, [access]);
}
