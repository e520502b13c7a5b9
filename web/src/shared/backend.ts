import type { CallableInput, CallableName, CallableResults } from "@rolecall/policy";
import type { Firestore, Transaction } from "firebase/firestore";
import { createContext, useContext } from "react";
import { OfflineError } from "./errors.ts";
import { isOffline } from "./online.ts";

/** Calls one of the project's functions; input and result are as the policy package has them. */
export type Call = <N extends CallableName>(name: N, input: CallableInput<N>) => Promise<CallableResults[N]>;

/** Writes to Firestore now, or rejects: nothing is kept for later. */
export type Write = (changes: (transaction: Transaction) => void) => Promise<void>;

/** What screens work with, once somebody is signed in. While offline, `call` and `write` send nothing and say so. */
export interface Backend {
	firestore: Firestore;
	call: Call;
	write: Write;
}

/**
 * Says at once that one is offline, where the SDKs would wait or blame the server.
 * @param seemsOffline what is known beside the browser's own word
 */
export function onlineOnly({ firestore, call, write }: Backend, seemsOffline: () => boolean): Backend {
	const check = () => {
		if (isOffline() || seemsOffline()) throw new OfflineError();
	};
	return {
		firestore,
		call: async (name, input) => {
			check();
			return await call(name, input);
		},
		write: async (changes) => {
			check();
			await write(changes);
		},
	};
}

export const BackendContext = createContext<Backend | null>(null);

export function useBackend(): Backend {
	const backend = useContext(BackendContext);
	if (!backend) throw new Error("useBackend needs a BackendContext around it");
	return backend;
}
