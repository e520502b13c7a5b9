import { type Permission, rolesWith } from "@rolecall/policy";
import { IconLock } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useAccess } from "../access/react/index.ts";
import { Message } from "./Message.tsx";
import { firstPlace } from "./places.ts";
import { texts } from "./texts.ts";

/** Instead of a page that the roles do not open: which would. */
export function NoAccess({ permission }: { permission: Permission }) {
	const navigate = useNavigate();
	const place = firstPlace(useAccess().can);
	return (
		<Message
			icon={<IconLock size={30} aria-hidden="true" />}
			title={texts.noAccess.title}
			body={texts.noAccess.body(texts.permissions[permission], rolesWith(permission))}
			step={texts.noAccess.step}
			action={place && { label: texts.noAccess.back, onClick: () => void navigate({ to: place.to }) }}
		/>
	);
}
