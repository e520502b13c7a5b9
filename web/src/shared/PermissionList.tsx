import type { Permission } from "@rolecall/policy";
import { IconCheck } from "@tabler/icons-react";
import classes from "./PermissionList.module.css";
import { permissionWords } from "./texts.ts";

/** Permissions in words, one a line. */
export function PermissionList({ permissions }: { permissions: readonly Permission[] }) {
	return (
		<ul className={classes.list}>
			{permissionWords(permissions).map((words) => (
				<li key={words}>
					<IconCheck size={15} stroke={2} aria-hidden="true" />
					{words}
				</li>
			))}
		</ul>
	);
}
