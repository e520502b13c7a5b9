import { useEffect, useState } from "react";
import { Message } from "../shared/Message.tsx";
import { Splash } from "../shared/Splash.tsx";
import { texts } from "../shared/texts.ts";
import { loadConfig } from "./config.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { type Session, startSession } from "./firebase.ts";
import { SessionGate } from "./SessionGate.tsx";

/** One start a page: React's strict mode runs effects twice, and Firebase may be initialized once. */
let starting: Promise<Session> | null = null;

function start(): Promise<Session> {
	starting ??= loadConfig().then(startSession);
	return starting;
}

/** Gets the config, starts Firebase, then hands over; says so in words when that fails. */
export function App() {
	const [session, setSession] = useState<Session | null>(null);
	const [failed, setFailed] = useState(false);
	useEffect(() => {
		start().then(setSession, (error: unknown) => {
			console.error(error);
			setFailed(true);
		});
	}, []);
	if (failed) {
		return (
			<Message
				page
				title={texts.boot.title}
				body={texts.boot.config}
				step={texts.boot.configHelp}
				action={{ label: texts.shell.retry, onClick: () => location.reload() }}
			/>
		);
	}
	if (!session) return <Splash goesOn />;
	return (
		<ErrorBoundary>
			<SessionGate session={session} />
		</ErrorBoundary>
	);
}
