import { IconHourglassEmpty, IconUserOff } from "@tabler/icons-react";
import { Outlet } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useAccess } from "../../access/react/index.ts";
import { AskForRole } from "../../shared/AskForRole.tsx";
import { ListSkeleton } from "../../shared/ListSkeleton.tsx";
import { Message } from "../../shared/Message.tsx";
import { Page } from "../../shared/Page.tsx";
import { texts } from "../../shared/texts.ts";
import { useAnythingUnsaved } from "../../shared/unsaved.ts";

/**
 * The page, or why there is none: access not known yet, suspended, no role. A page that is open stays mounted while
 * access changes, so nothing typed in it is lost; it decides by itself what to show then.
 */
export function Outside() {
	const { phase, roles, user } = useAccess();
	// Whoever loses every role while writing keeps the text before them; the form says what happened.
	const writing = useAnythingUnsaved();
	const [entered, setEntered] = useState(false);
	useEffect(() => {
		if (roles.length > 0) setEntered(true);
	}, [roles]);

	if (phase === "suspended") return <Suspended />;
	if (roles.length > 0 || (entered && (phase !== "current" || writing))) return <Outlet />;
	if (phase === "loading" || phase === "changing" || phase === "refreshing") return <Waiting />;
	if (phase === "signedOut") return null;
	return (
		<Message
			icon={<IconHourglassEmpty size={30} aria-hidden="true" />}
			title={texts.noRole.title}
			body={texts.noRole.body}
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
