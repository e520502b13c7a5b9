import { beforeUserCreated as onBeforeUserCreated } from "firebase-functions/identity";
import { deployedServices } from "../services.ts";
import { withinBudget } from "./budget.ts";
import { memberClaims } from "./memberClaims.ts";

/** Makes the member at sign-up and puts its roles into the very first ID token. */
export const beforeUserCreated = onBeforeUserCreated(async ({ data }) => {
	if (data === undefined) return undefined;
	return withinBudget("beforeUserCreated", () => memberClaims(deployedServices(), data));
});
