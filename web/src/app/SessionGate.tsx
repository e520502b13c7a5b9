import { onAuthStateChanged } from "firebase/auth";
import { lazy, Suspense, useEffect, useState } from "react";
import { SignIn } from "../features/signIn/SignIn.tsx";
import { lazyPart } from "../shared/lazyPart.ts";
import { TRAVEL_PATH } from "../shared/places.ts";
import { Splash } from "../shared/Splash.tsx";
import type { Session } from "./firebase.ts";

const Travel = lazy(() => import("./travel/Travel.tsx").then((module) => ({ default: module.Travel })));
const Workspace = lazyPart(() => import("./workspace/Workspace.tsx"), "Workspace");

/**
 * The tour, which brings its own people. At any other address, nobody signed in: the sign-in page. Somebody: the
 * workspace, loaded only then. The workspace says itself when it is over: a suspended user is signed out by Auth and is
 * still owed an explanation.
 */
export function SessionGate({ session }: { session: Session }) {
	/** Undefined until the SDK has read its storage. */
	const [uid, setUid] = useState<string | null | undefined>();
	/** While an account is being created it has no name yet: the workspace waits for that. */
	const [creating, setCreating] = useState(false);
	useEffect(
		() =>
			onAuthStateChanged(session.auth, (user) => {
				if (user) setUid(user.uid);
				else setUid((known) => known ?? null);
			}),
		[session],
	);
	useEffect(() => {
		if (uid !== null) return;
		// While somebody types a password, the browser has time to fetch what comes next; not before, for the page itself.
		const events = ["focusin", "pointermove", "touchstart"] as const;
		const load = () => {
			forget();
			void Workspace.fetch();
		};
		const forget = () => events.forEach((event) => void removeEventListener(event, load));
		for (const event of events) addEventListener(event, load, { passive: true });
		return forget;
	}, [uid]);

	if (location.pathname === TRAVEL_PATH) {
		return (
			<Suspense fallback={<Splash />}>
				<Travel config={session.config} />
			</Suspense>
		);
	}
	if (uid === undefined) return <Splash goesOn />;
	if (uid === null || creating) {
		return <SignIn auth={session.auth} local={session.config.local} onCreating={setCreating} />;
	}
	return (
		<Suspense fallback={<Splash />}>
			<Workspace key={uid} session={session} onSignedOut={() => setUid(null)} />
		</Suspense>
	);
}
