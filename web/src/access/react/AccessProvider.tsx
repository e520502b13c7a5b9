import type { Permission } from "@rolecall/policy";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from "react";
import type { Access, AccessState } from "../index.ts";

const AccessContext = createContext<Access | null>(null);

/** Starts `access` for as long as it is mounted, and gives it to the hooks below. */
export function AccessProvider({ access, children }: { access: Access; children: ReactNode }) {
	useEffect(() => access.start(), [access]);
	return <AccessContext value={access}>{children}</AccessContext>;
}

/** The access object itself, for what is to be done with it. Throws outside of an {@link AccessProvider}. */
export function useAccessObject(): Access {
	const access = useContext(AccessContext);
	if (access === null) throw new Error("There is no AccessProvider around this component.");
	return access;
}

export interface AccessView extends AccessState {
	can(permission: Permission): boolean;
	signOut(): Promise<void>;
}

/** What the signed-in user may do, at every moment. */
export function useAccess(): AccessView {
	const access = useAccessObject();
	const state = useSyncExternalStore(access.subscribe, access.getState, access.getState);
	return useMemo(
		() => ({
			...state,
			can: (permission) => state.permissions.includes(permission),
			signOut: () => access.signOut(),
		}),
		[access, state],
	);
}
