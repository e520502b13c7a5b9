import { startJob } from "../jobs/start.ts";
import { defineCallable } from "./define.ts";

/** Adds roles to many members and takes others away, in the background. Needs `members.manage`. */
export const bulkSetRoles = defineCallable("bulkSetRoles", (services, caller, input) =>
	startJob(services, caller, { kind: "bulkSetRoles", input }, input.uids.length, [
		...(input.add ?? []),
		...(input.remove ?? []),
	]),
);
