import { missingToGrant, type Permission, ROLES } from "@rolecall/policy";
import { IconHandStop, IconLock, IconLockOpen, IconMailPlus, IconPencilPlus, IconPlus } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useAccess } from "../../../access/react/index.ts";
import { type Asked, askFor } from "../../../shared/asked.ts";
import { useSecurityState } from "../../../shared/securityState.ts";
import { texts } from "../../../shared/texts.ts";
import type { Line } from "./lines.ts";
import { picture } from "./picture.tsx";

/** What is begun here and done on a page of its own, for whoever may. */
export function useWorkLines(): Line[] {
	const { can, permissions, phase } = useAccess();
	const navigate = useNavigate();
	const locked = useSecurityState()?.lockdown === true;
	const { palette } = texts;
	const begin = (to: "/sources" | "/invites" | "/access" | "/security", what: Asked) => async () => {
		await navigate({ to });
		askFor(what);
	};
	const lines: { permission?: Permission; line: Line }[] = [
		{
			permission: "articles.write",
			line: {
				id: "newArticle",
				...palette.newArticle,
				picture: picture(IconPencilPlus),
				run: () => void navigate({ to: "/articles/new" }),
			},
		},
		{
			permission: "sources.write",
			line: { id: "newSource", ...palette.newSource, picture: picture(IconPlus), run: begin("/sources", "newSource") },
		},
		{
			permission: "members.manage",
			line: { id: "invite", ...palette.invite, picture: picture(IconMailPlus), run: begin("/invites", "invite") },
		},
		{
			permission: "security.manage",
			line: {
				id: "lockdown",
				...(locked ? palette.endLockdown : palette.beginLockdown),
				picture: picture(locked ? IconLockOpen : IconLock),
				run: begin("/security", "lockdown"),
			},
		},
	];
	const lacksSome = ROLES.some((role) => missingToGrant(role, permissions).length > 0);
	if (lacksSome) {
		lines.push({
			line: { id: "askForRole", ...palette.askForRole, picture: picture(IconHandStop), run: begin("/access", "role") },
		});
	}
	if (phase === "suspended") return [];
	return lines.filter(({ permission }) => permission === undefined || can(permission)).map(({ line }) => line);
}
