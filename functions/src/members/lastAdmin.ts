import { ADMIN_ROLE, RolecallError } from "@rolecall/policy";
import { Timestamp, type Transaction } from "firebase-admin/firestore";
import type { Services } from "../services.ts";
import { refs, type StoredMember } from "./documents.ts";

/** How firmly a member is an admin: 2 without end, 1 until an end that is still to come, 0 not at all. */
function adminStrength(member: Pick<StoredMember, "roles" | "status">, nowMs: number): 0 | 1 | 2 {
	const grant = member.roles[ADMIN_ROLE];
	if (grant === undefined || member.status !== "active") return 0;
	if (grant.expiresAt === null) return 2;
	return grant.expiresAt.toMillis() > nowMs ? 1 : 0;
}

/**
 * Refuses a change after which nobody would be an admin, counted inside the transaction so that two admins cannot
 * remove each other at the same moment. An admin whose grant ends does not stand in for one whose grant does not:
 * else the clock would take the last one away.
 * @throws RolecallError `failed-precondition`
 */
export async function refuseLosingLastAdmin(
	tx: Transaction,
	services: Services,
	before: StoredMember,
	after: StoredMember,
	nowMs: number,
): Promise<void> {
	const strength = adminStrength(before, nowMs);
	if (adminStrength(after, nowMs) >= strength) return;
	// A map field is there exactly when one of its own fields has a value; this needs no composite index.
	const admins = await tx.get(
		refs(services.db).members().where(`roles.${ADMIN_ROLE}.grantedAt`, ">", Timestamp.fromMillis(0)),
	);
	const others = admins.docs.map((doc) => doc.data()).filter((member) => member.uid !== after.uid);
	if (others.some((member) => adminStrength(member, nowMs) >= strength)) return;
	throw new RolecallError("last-admin", "This would leave no admin; make somebody else an admin first.");
}
