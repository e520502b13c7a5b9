import { onUserDeleted as onUserDeletedV2 } from "firebase-functions/identity";
import { auth as authV1 } from "firebase-functions/v1";
import { removeMember } from "../members/remove.ts";
import { deployedServices } from "../services.ts";

const clean = (uid: string) => removeMember(deployedServices(), "system", uid);

/**
 * Cleans up when an account is deleted. Deployed as 2nd gen, because 1st gen does not run Node 24; the local engines
 * deliver deletions to 1st gen functions only, so there the same clean-up is declared as one (see docs/engines.md).
 */
export const onUserDeleted =
	process.env.FUNCTIONS_EMULATOR === "true"
		? authV1.user().onDelete((user) => clean(user.uid))
		: onUserDeletedV2({ retry: true }, (event) => clean(event.data.uid));
