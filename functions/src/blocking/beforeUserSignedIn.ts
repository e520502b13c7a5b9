import { beforeUserSignedIn as onBeforeUserSignedIn } from "firebase-functions/identity";
import { deployedServices } from "../services.ts";
import { withinBudget } from "./budget.ts";
import { memberClaims } from "./memberClaims.ts";

/**
 * Mends claims that drifted, before the token of this sign-in is made. It answers `customClaims`, not
 * `sessionClaims`: those would stay in the session's tokens over every later change.
 */
export const beforeUserSignedIn = onBeforeUserSignedIn(async ({ data }) => {
	if (data === undefined) return undefined;
	return withinBudget("beforeUserSignedIn", () => memberClaims(deployedServices(), data));
});
