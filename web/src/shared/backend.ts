import type { CallableInput, CallableName, CallableResults } from "@rolecall/policy";
import type { Firestore } from "firebase/firestore";
import { createContext, useContext } from "react";

/** Calls one of the project's functions; input and result are as the policy package has them. */
export type Call = <N extends CallableName>(name: N, input: CallableInput<N>) => Promise<CallableResults[N]>;

/** What screens work with, once somebody is signed in. */
export interface Backend {
	firestore: Firestore;
	call: Call;
}

export const BackendContext = createContext<Backend | null>(null);

export function useBackend(): Backend {
	const backend = useContext(BackendContext);
	if (!backend) throw new Error("useBackend needs a BackendContext around it");
	return backend;
}
