import { IconHourglassEmpty, IconUserOff } from "@tabler/icons-react";
import { Outlet } from "@tanstack/react-router";
import { useState } from "react";
import { useAccess } from "../../access/react/index.ts";
import { AskForRole } from "../../shared/AskForRole.tsx";
import { ListSkeleton } from "../../shared/ListSkeleton.tsx";
import { Message } from "../../shared/Message.tsx";
import { Page } from "../../shared/Page.tsx";
import { texts } from "../../shared/texts.ts";
import { useAnythingUnsaved } from "../../shared/unsaved.ts";

/**
 * The page, or why there is none: access not known yet, suspended, no role. A page that is open stays mounted while
 * access changes, so nothing typed in it is lost; it decides by itself what to show then. While something is typed,
 * the page and the wish for a first role both stay, whichever is open.
 */
export function Outside() {
	const { phase, roles, user } = useAccess();
	const writing = useAnythingUnsaved();
	const [wasInside, setInside] = useState(false);
	const inside = writing ? wasInside : roles.length > 0 || (wasInside && phase !== "current");
	if (inside !== wasInside) setInside(inside);

	if (phase === "suspended") return <Suspended />;
	if (inside) return <Outlet />;
	if (!writing && (phase === "loading" || phase === "changing" || phase === "refreshing")) return <Waiting />;
	if (phase === "signedOut") return null;
	const { title, body } = roles.length > 0 ? texts.noRole.given : texts.noRole;
	return (
		<Message
			icon={<IconHourglassEmpty size={30} aria-hidden="true" />}
			title={title}
			body={body}
			step={texts.noRole.step(user?.email ?? "")}
		>
			<AskForRole />
		</Message>
	);
}

/** Auth has ended the session, so nothing here can hear of the end of the suspension. */
function Suspended() {
	const { signOut } = useAccess();
	return (
		<Message
			icon={<IconUserOff size={30} aria-hidden="true" />}
			title={texts.suspended.title}
			body={texts.suspended.body}
			step={texts.suspended.step}
			action={{ label: texts.suspended.signIn, onClick: () => void signOut() }}
		/>
	);
}

function Waiting() {
	return (
		<Page>
			<ListSkeleton />
		</Page>
	);
}
