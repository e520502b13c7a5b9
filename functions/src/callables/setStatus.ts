import { setStatus as setMemberStatus } from "../members/setStatus.ts";
import { defineCallable } from "./define.ts";

/** Suspends or reactivates a member. Needs `members.manage`. */
export const setStatus = defineCallable("setStatus", setMemberStatus);
