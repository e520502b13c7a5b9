import { onSchedule } from "firebase-functions/scheduler";
import { expireDevices as deleteOldReceipts } from "../members/expireDevices.ts";
import { deployedServices } from "../services.ts";

/** Tidies up after devices that nobody uses any more. */
export const expireDevices = onSchedule({ schedule: "every 24 hours", retryCount: 3 }, async () => {
	await deleteOldReceipts(deployedServices());
});
