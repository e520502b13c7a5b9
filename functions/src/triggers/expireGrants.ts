import { onSchedule } from "firebase-functions/scheduler";
import { expireGrants as expireEndedGrants } from "../members/expire.ts";
import { deployedServices } from "../services.ts";

/** Tidies up after grants that have ended. Nobody waits for it: the end is in the token. */
export const expireGrants = onSchedule({ schedule: "every 5 minutes", retryCount: 3 }, async () => {
	await expireEndedGrants(deployedServices());
});
