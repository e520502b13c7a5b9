import { authorizeIn } from "../members/authorize.ts";
import { checkPage } from "../members/checkPage.ts";
import { defineCallable, type Handle } from "./define.ts";

/** Finds, page by page, the members whose signals or accounts do not say what was decided. Needs `members.read`. */
const handle: Handle<"checkClaims"> = async (services, caller, { after = null }) => {
	await services.db.runTransaction((tx) => authorizeIn(tx, services, caller, "members.read"), { readOnly: true });
	const { checked, drifted, next } = await checkPage(services, after);
	return { checked, drifted: drifted.map(({ uid, email, problems }) => ({ uid, email, problems })), next };
};

export const checkClaims = defineCallable("checkClaims", handle);
