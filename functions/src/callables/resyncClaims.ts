import { startJob } from "../jobs/start.ts";
import { authorizeIn } from "../members/authorize.ts";
import { refs } from "../members/documents.ts";
import { mendMember } from "../members/mend.ts";
import { defineCallable, type Handle } from "./define.ts";

/**
 * Brings the claims of one member, or of everyone in the background, to what the members say. Of one it mends all that
 * `checkClaims` finds; a member whose account is gone is removed. Needs `members.manage`.
 */
const handle: Handle<"resyncClaims"> = async (services, caller, input) => {
	const { db } = services;
	if ("everyone" in input) {
		const { count } = (await refs(db).members().count().get()).data();
		return startJob(services, caller, { kind: "resyncClaims", after: null }, count);
	}
	await db.runTransaction((tx) => authorizeIn(tx, services, caller, "members.manage"), { readOnly: true });
	await mendMember(services, caller, input.uid);
	return {};
};

export const resyncClaims = defineCallable("resyncClaims", handle);
