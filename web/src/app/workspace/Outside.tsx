import { IconUserOff } from "@tabler/icons-react";
import { Outlet, useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { useAccess } from "../../access/react/index.ts";
import { ListSkeleton } from "../../shared/ListSkeleton.tsx";
import { Message } from "../../shared/Message.tsx";
import { Page } from "../../shared/Page.tsx";
import { texts } from "../../shared/texts.ts";
import { useAnythingUnsaved } from "../../shared/unsaved.ts";
import { NoRole } from "./NoRole.tsx";

/**
 * The page, or why there is none: access not known yet, suspended, no role. A page that is open stays mounted while
 * access changes, so nothing typed in it is lost; it decides by itself what to show then. While something is typed,
 * the page and the wish for a first role both stay, whichever is open. One's own access needs no role.
 */
export function Outside() {
	const { phase, roles } = useAccess();
	const own = useRouterState({ select: (state) => state.location.pathname === "/access" });
	const writing = useAnythingUnsaved();
	const [wasInside, setInside] = useState(false);
	const open = roles.length > 0 || (own && phase !== "loading");
	const inside = writing ? wasInside || own : open || (wasInside && phase !== "current");
	if (inside !== wasInside) setInside(inside);

	if (phase === "suspended") return <Suspended />;
	if (inside) return <Outlet />;
	if (!writing && (phase === "loading" || phase === "changing" || phase === "refreshing")) return <Waiting />;
	if (phase === "signedOut") return null;
	return <NoRole />;
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
