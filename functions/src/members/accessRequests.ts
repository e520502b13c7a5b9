import { type CallableInput, RolecallError } from "@rolecall/policy";
import { FieldValue } from "firebase-admin/firestore";
import type { Services } from "../services.ts";
import { actorOf, writeAudit } from "./audit.ts";
import { authorizeIn, type Caller } from "./authorize.ts";
import { changeMember } from "./change.ts";
import { refs, type StoredAccessRequest } from "./documents.ts";
import { refuseBeyondOwn, withGrant } from "./grants.ts";

const HOUR_MS = 60 * 60 * 1000;

/**
 * Approves or denies a request for a role; approved, it becomes a grant that ends after the hours asked for.
 * @throws RolecallError `not-found`, `permission-denied` (also for one's own request, and for a role one could not
 * grant), `failed-precondition` when it has been decided
 */
export async function decideAccessRequest(
	services: Services,
	by: Caller,
	input: CallableInput<"decideAccessRequest">,
): Promise<{ version?: number }> {
	return input.decision === "approve" ? approve(services, by, input) : deny(services, by, input);
}

type Input = CallableInput<"decideAccessRequest">;

async function approve(services: Services, by: Caller, { requestId, reason }: Input): Promise<{ version: number }> {
	const ref = refs(services.db).accessRequest(requestId);
	// Read twice: here to learn whom it is about, in the transaction to be sure that it is still open.
	const uid = (await ref.get()).data()?.uid;
	let request: StoredAccessRequest;
	const { version } = await changeMember(services, {
		uid: uid ?? by.uid,
		by,
		needs: "members.manage",
		change: "roles",
		action: "request.approved",
		reason,
		always: true,
		alongside: {
			async read(tx) {
				request = openRequest((await tx.get(ref)).data(), by);
			},
			write(tx) {
				tx.update(ref, { status: "approved", decidedBy: by.uid, decidedAt: FieldValue.serverTimestamp() });
			},
		},
		apply(member, held, nowMs) {
			const { role, hours } = request;
			refuseBeyondOwn([role], held);
			const endMs = nowMs + hours * HOUR_MS;
			return { status: member.status, roles: withGrant(member.roles, role, { endMs, by: by.uid, nowMs }) };
		},
	});
	return { version };
}

async function deny(services: Services, by: Caller, { requestId, reason }: Input): Promise<Record<string, never>> {
	const ref = refs(services.db).accessRequest(requestId);
	await services.db.runTransaction(async (tx) => {
		const [snapshot] = await Promise.all([tx.get(ref), authorizeIn(tx, services, by, "members.manage")]);
		const { uid } = openRequest(snapshot.data(), by);
		tx.update(ref, { status: "denied", decidedBy: by.uid, decidedAt: FieldValue.serverTimestamp() });
		const audit = { target: uid, action: "request.denied" as const, before: null, after: null, version: 0 };
		writeAudit(tx, services, { actor: actorOf(by), reason: reason || null, ...audit });
	});
	return {};
}

function openRequest(request: StoredAccessRequest | undefined, by: Caller): StoredAccessRequest {
	if (request === undefined) throw new RolecallError("no-such-request", "There is no such request.");
	if (request.uid === by.uid) throw new RolecallError("own-request", "Somebody else must decide your request.");
	if (request.status !== "pending") throw new RolecallError("already-decided", "The request has been decided.");
	return request;
}
