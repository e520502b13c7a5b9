import { useEffect, useRef, useState } from "react";
import { useAccess } from "../../access/react/index.ts";
import { grantsOf, type RoleEnds } from "../../shared/roleDiff.ts";
import { heldOf } from "./held.ts";
import type { Traveller } from "./traveller.ts";

/** What the member had when the tour began, with its ends: kept before the first change, and put back on leaving. */
export function useInitialRoles(admin: Traveller, member: Traveller) {
	const access = useAccess();
	const [initial, setInitial] = useState<RoleEnds | null>(null);
	const isBack = useRef(false);
	useEffect(() => {
		if (initial === null) return;
		// Closed or gone elsewhere: the last moment to put it back.
		const leaving = () => {
			if (isBack.current) return;
			admin.callLeaving("setRoles", { uid: member.uid, roles: grantsOf(initial, Date.now()) });
		};
		addEventListener("pagehide", leaving);
		return () => removeEventListener("pagehide", leaving);
	}, [initial, admin, member]);
	return {
		keep: () => setInitial((known) => known ?? heldOf(access)),
		putBack: async () => {
			if (initial === null) return;
			await admin.backend.call("setRoles", { uid: member.uid, roles: grantsOf(initial, Date.now()) });
			isBack.current = true;
		},
	};
}
