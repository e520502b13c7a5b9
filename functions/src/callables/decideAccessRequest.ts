import { decideAccessRequest as decideRequest } from "../members/accessRequests.ts";
import { defineCallable } from "./define.ts";

/** Approves or denies somebody's request for a role. Needs `members.manage`. */
export const decideAccessRequest = defineCallable("decideAccessRequest", decideRequest);
