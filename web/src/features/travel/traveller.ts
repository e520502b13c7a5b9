import type { Access } from "../../access/index.ts";
import type { Backend } from "../../shared/backend.ts";

/** Somebody signed in on the page of the tour, apart from everybody else there. */
export interface Traveller {
	uid: string;
	name: string;
	backend: Backend;
	access: Access;
	/** Ends their listeners and forgets their sign-in. */
	close: () => Promise<void>;
}
