import { Alert } from "@mantine/core";
import { type Permission, rolesWith } from "@rolecall/policy";
import { type ReactNode, useEffect, useState } from "react";
import { RequirePermission, useAccess } from "../access/react/index.ts";
import { NoAccess } from "./NoAccess.tsx";
import { texts } from "./texts.ts";
import { useAnythingUnsaved } from "./unsaved.ts";

interface Props {
	permission: Permission;
	/** In place of the children; says which roles would open them unless given. */
	fallback?: ReactNode;
	/** Keeps the children and leaves the sentence to another guard beside it. */
	quiet?: boolean;
	children: ReactNode;
}

/**
 * A guard around forms: children that hold text that is not saved stay when the permission goes, under a sentence that
 * says what happened, until the text is saved or given up. The server refuses to save it meanwhile.
 */
export function KeepTyped({
	permission,
	fallback = <NoAccess permission={permission} />,
	quiet = false,
	children,
}: Props) {
	const { can, phase } = useAccess();
	const typing = useAnythingUnsaved();
	const [entered, setEntered] = useState(false);
	const allowed = can(permission);
	useEffect(() => {
		if (allowed) setEntered(true);
	}, [allowed]);
	const kept = !allowed && entered && typing && phase !== "loading";
	if (!allowed && !kept) {
		return (
			<RequirePermission permission={permission} fallback={fallback}>
				{children}
			</RequirePermission>
		);
	}
	return (
		<>
			{kept && !quiet && (
				<Alert color="yellow" role="status" m="md" data-testid="kept-typed">
					{texts.noAccess.kept(rolesWith(permission))}
				</Alert>
			)}
			{children}
		</>
	);
}
