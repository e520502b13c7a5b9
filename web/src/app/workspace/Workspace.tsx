import "./styles.ts";
import { Notifications, notifications } from "@mantine/notifications";
import { RouterProvider } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useState } from "react";
import { AccessProvider, useAccess } from "../../access/react/index.ts";
import { BackendContext } from "../../shared/backend.ts";
import type { Session } from "../firebase.ts";
import { openBackend } from "./backend.ts";
import { router } from "./router.ts";
import { SessionContext } from "./session.ts";

interface Props {
	session: Session;
	/** Told when access says that nobody is signed in any more, here or in another tab. */
	onSignedOut: () => void;
}

/** Everything behind the sign-in: one for each signed-in user, gone with them. */
export function Workspace({ session, onSignedOut }: Props) {
	const [{ backend, access }] = useState(() => openBackend(session));
	// What was told to one person is nothing for the next.
	useEffect(() => () => forgetNotices(), []);
	return (
		<SessionContext value={session}>
			<BackendContext value={backend}>
				<AccessProvider access={access}>
					<SignedOutWatch onSignedOut={onSignedOut} />
					<RouterProvider router={router} />
					<Notifications position="bottom-right" autoClose={8000} limit={4} containerWidth={380} />
				</AccessProvider>
			</BackendContext>
		</SessionContext>
	);
}

function forgetNotices(): void {
	notifications.clean();
	notifications.cleanQueue();
}

function SignedOutWatch({ onSignedOut }: Pick<Props, "onSignedOut">) {
	const { phase } = useAccess();
	const tell = useEffectEvent(onSignedOut);
	useEffect(() => {
		if (phase === "signedOut") tell();
	}, [phase]);
	return null;
}
