import { startJob } from "../jobs/start.ts";
import { authorizeIn } from "../members/authorize.ts";
import { refs } from "../members/documents.ts";
import { resyncMember } from "../members/resync.ts";
import { noSuchUser } from "../members/users.ts";
import { defineCallable, type Handle } from "./define.ts";

/** Brings the claims of one member, or of everyone in the background, to what the members say. Needs `members.manage`. */
const handle: Handle<"resyncClaims"> = async (services, caller, input) => {
	const { db } = services;
	if ("everyone" in input) {
		const { count } = (await refs(db).members().count().get()).data();
		return startJob(services, caller, { kind: "resyncClaims", after: null }, count);
	}
	await db.runTransaction((tx) => authorizeIn(tx, services, caller, "members.manage"), { readOnly: true });
	if ((await resyncMember(services, caller, input.uid)) === null) throw noSuchUser();
	return {};
};

export const resyncClaims = defineCallable("resyncClaims", handle);
