import { Timestamp } from "firebase-admin/firestore";
import { services } from "../../support/admin.ts";
import { callable, change, dataOf, MEMBER_TRIGGER, NOTHING, type Operation, single } from "../operation.ts";
import { newAccount, newEmail, newSubject, type Subject } from "../subject.ts";

/** The ways in that are opened for somebody: invites and access requests. */
export const DOOR_OPERATIONS: readonly Operation[] = [
	{
		name: "`inviteMember`",
		finisher: NOTHING,
		prepare: (keeper) => {
			const email = newEmail();
			const order = callable("inviteMember", keeper, { email, roles: ["editor"] });
			const invited = async () =>
				(await services.db.collection("invites").where("email", "==", email).get()).size === 1;
			return single(order, invited, { target: email, action: "invite.created" });
		},
	},
	{
		name: "`cancelInvite`",
		finisher: NOTHING,
		prepare: async (keeper) => {
			const { email, path, id: inviteId } = await newInvite();
			const cancelled = async () => (await dataOf(path)) === undefined;
			const audit = { target: email, action: "invite.cancelled" };
			return single(callable("cancelInvite", keeper, { inviteId }), cancelled, audit);
		},
	},
	{
		name: "`getMe` accepts an invite",
		finisher: MEMBER_TRIGGER,
		prepare: async () => {
			const person = await newAccount(true);
			const { path } = await newInvite(person.email);
			const document = { path, has: accepted(person) };
			return change(person, callable("getMe", person, {}), { document });
		},
	},
	{
		name: "`beforeUserSignedIn` accepts an invite",
		finisher: MEMBER_TRIGGER,
		prepare: async () => {
			const person = await newAccount(true);
			const { uid, email } = person;
			const { path } = await newInvite(email);
			const order = { name: "beforeUserSignedIn" as const, request: { data: { uid, email, emailVerified: true } } };
			return change(person, order, { document: { path, has: accepted(person) } });
		},
	},
	{
		name: "`decideAccessRequest` approve",
		finisher: MEMBER_TRIGGER,
		prepare: async (keeper) => {
			const person = await newSubject();
			const { path, id: requestId } = await newRequest(person);
			const order = callable("decideAccessRequest", keeper, { requestId, decision: "approve" });
			return change(person, order, { document: { path, has: (request) => request?.status === "approved" } });
		},
	},
	{
		name: "`decideAccessRequest` deny",
		finisher: NOTHING,
		prepare: async (keeper) => {
			const person = await newSubject();
			const { path, id: requestId } = await newRequest(person);
			const order = callable("decideAccessRequest", keeper, { requestId, decision: "deny" });
			const denied = async () => (await dataOf(path))?.status === "denied";
			return single(order, denied, { target: person.uid, action: "request.denied" });
		},
	},
];

const accepted =
	({ uid }: Subject) =>
	(invite?: { acceptedBy?: string }) =>
		invite?.acceptedBy === uid;

async function newInvite(email = newEmail()) {
	const ref = services.db.collection("invites").doc();
	const at = { createdAt: Timestamp.now(), expiresAt: Timestamp.fromMillis(Date.now() + 3_600_000) };
	await ref.set({ email, roles: ["editor"], invitedBy: "system", acceptedBy: null, ...at });
	return { email, path: ref.path, id: ref.id };
}

async function newRequest({ uid }: Subject) {
	const ref = services.db.collection("accessRequests").doc();
	await ref.set({ uid, role: "editor", reason: "Crash test", hours: 1, status: "pending", createdAt: Timestamp.now() });
	return { path: ref.path, id: ref.id };
}
