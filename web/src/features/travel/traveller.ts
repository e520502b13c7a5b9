import type { CallableInput, CallableName } from "@rolecall/policy";
import type { Access } from "../../access/index.ts";
import type { Backend } from "../../shared/backend.ts";

/** Somebody signed in on the page of the tour, apart from everybody else there. */
export interface Traveller {
	uid: string;
	name: string;
	backend: Backend;
	access: Access;
	/** Calls a function while the page goes away: sent even then, with nobody left to hear the answer. */
	callLeaving: <N extends CallableName>(name: N, input: CallableInput<N>) => void;
	/** Ends their listeners and forgets their sign-in. */
	close: () => Promise<void>;
}
