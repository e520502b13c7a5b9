import { randomUUID } from "node:crypto";
import { type CallableInput, type CallableName, callableSchemas } from "@rolecall/policy";
import { FieldValue, Timestamp } from "firebase-admin/firestore";
import { services } from "./admin.ts";
import { idOf, newArticle } from "./content.ts";

export const CALLABLES = Object.keys(callableSchemas) as CallableName[];

/** The callables that ask for a permission. */
export const GUARDED = CALLABLES.filter((name) => name !== "getMe");

export type Inputs = { [N in CallableName]: CallableInput<N> };

/** An input for each callable that an admin would succeed with, about this person and documents made for it. */
export async function inputsAbout(uid: string): Promise<Inputs> {
	const [inviteId, requestId, articleId] = [await newInvite(), await newRequest(uid), idOf(await newArticle("ed"))];
	return {
		getMe: {},
		setRoles: { uid, roles: [{ role: "editor" }] },
		setStatus: { uid, status: "suspended" },
		revokeSessions: { uid },
		setLockdown: { lockdown: true, reason: "A drill." },
		inviteMember: { email: `${randomUUID()}@rolecall.test`, roles: ["editor"] },
		cancelInvite: { inviteId },
		decideAccessRequest: { requestId, decision: "approve" },
		bulkSetRoles: { uids: [uid], add: ["editor"] },
		checkClaims: {},
		resyncClaims: { uid },
		publishArticle: { articleId },
	};
}

/** An open invite of the operator's. @returns its id */
async function newInvite(email = `${randomUUID()}@rolecall.test`): Promise<string> {
	const { id } = await services.db.collection("invites").add({
		email,
		roles: ["editor"],
		expiresAt: Timestamp.fromMillis(Date.now() + 3_600_000),
		invitedBy: "system",
		createdAt: FieldValue.serverTimestamp(),
		acceptedBy: null,
	});
	return id;
}

/** A request as the rules let a person make it, for this role. @returns its id */
export async function newRequest(uid: string, role = "editor", hours = 8): Promise<string> {
	const request = { uid, role, hours, reason: "Covers for Pat.", status: "pending" };
	const { id } = await services.db
		.collection("accessRequests")
		.add({ ...request, createdAt: FieldValue.serverTimestamp() });
	return id;
}
