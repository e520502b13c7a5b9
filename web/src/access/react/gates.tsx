import type { Permission } from "@rolecall/policy";
import type { ReactNode } from "react";
import { useAccess } from "./AccessProvider.tsx";

interface GateProps {
	permission: Permission;
	/** In place of the children for whoever lacks the permission. */
	fallback?: ReactNode;
	children: ReactNode;
}

/** Shows its children to whoever has the permission. */
export function Can({ permission, fallback = null, children }: GateProps) {
	return useAccess().can(permission) ? children : fallback;
}

/**
 * Guards a route. Children that were shown stay mounted while access changes, until the new token takes the
 * permission away; while nothing is known yet, `loading` is shown and not the fallback.
 */
export function RequirePermission({ loading = null, ...gate }: GateProps & { loading?: ReactNode }) {
	return useAccess().phase === "loading" ? loading : <Can {...gate} />;
}
