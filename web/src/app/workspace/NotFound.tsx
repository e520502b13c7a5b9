import { IconMapQuestion } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { Message } from "../../shared/Message.tsx";
import { texts } from "../../shared/texts.ts";

export function NotFound() {
	const navigate = useNavigate();
	return (
		<Message
			icon={<IconMapQuestion size={30} aria-hidden="true" />}
			title={texts.notFound.title}
			body={texts.notFound.body}
			action={{ label: texts.noAccess.back, onClick: () => void navigate({ to: "/" }) }}
		/>
	);
}
