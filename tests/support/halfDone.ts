import type { Change, Role } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import { type Access, decide } from "../../functions/src/members/decide.ts";
import { refs, type StoredMember } from "../../functions/src/members/documents.ts";
import { services } from "./admin.ts";
import { newPerson, untilSynced } from "./people.ts";

/** Step 1 of a change and no more, as a server leaves it that crashes right afterwards. */
export async function decideOnly(uid: string, change: Change, access: Partial<Access> = {}): Promise<StoredMember> {
	const { member } = await decide(services, {
		uid,
		by: "system",
		needs: "members.manage",
		change,
		action: "roles.set",
		always: true,
		apply: ({ roles, status }) => ({ roles, status, ...access }),
	});
	return member;
}

/** This role alone, given by the operator and without an end. */
export function onlyRole(role: Role): Access["roles"] {
	return { [role]: { grantedAt: Timestamp.now(), grantedBy: "system", expiresAt: null } };
}

/**
 * Suspends in the member document alone: with the account disabled, the strict engine would refuse the token before
 * any callable looks. The trigger would disable it, so what was written before is waited for; it sees no version in
 * this write and leaves it.
 */
export async function suspendMemberOnly(uid: string): Promise<void> {
	await triggersSettled();
	await refs(services.db).member(uid).update({ status: "suspended" });
}

/**
 * Waits until the triggers of all that was written before have run: what a test then does behind the service's back,
 * nobody mends. Events wait the same time each: when a last one is dealt with, those before it are.
 */
export async function triggersSettled(): Promise<void> {
	const last = await newPerson([]);
	await untilSynced(last.uid, (await decideOnly(last.uid, "roles")).version);
}
