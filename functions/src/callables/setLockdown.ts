import { setLockdown as setProjectLockdown } from "../members/security.ts";
import { defineCallable } from "./define.ts";

/** Opens or ends a lockdown. Needs `security.manage`. */
export const setLockdown = defineCallable("setLockdown", setProjectLockdown);
