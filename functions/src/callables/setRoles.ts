import { setRoles as setMemberRoles } from "../members/setRoles.ts";
import { defineCallable } from "./define.ts";

/** Gives a member exactly the roles named. Needs `members.manage`. */
export const setRoles = defineCallable("setRoles", setMemberRoles);
