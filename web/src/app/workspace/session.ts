import { createContext, useContext } from "react";
import type { Session } from "../firebase.ts";

export const SessionContext = createContext<Session | null>(null);

/** The Firebase app, its Auth and the config: for the shell only, screens use the backend. */
export function useSession(): Session {
	const session = useContext(SessionContext);
	if (!session) throw new Error("useSession needs a SessionContext around it");
	return session;
}
