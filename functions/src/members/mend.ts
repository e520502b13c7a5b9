import type { Services } from "../services.ts";
import type { Caller } from "./authorize.ts";
import { refs } from "./documents.ts";
import { lastingDrift } from "./drift.ts";
import { removeMember } from "./remove.ts";
import { resyncMember } from "./resync.ts";
import { findUser, noSuchMember, noSuchUser } from "./users.ts";

/**
 * Mends whatever a check can find of one member: brings the signal and the account to what the member says, and removes
 * a member whose account is gone. Safe to repeat, and for a member with nothing to mend.
 * @throws RolecallError `not-found`
 */
export async function mendMember(services: Services, by: Caller | "system", uid: string): Promise<void> {
	if ((await findUser(services.auth, uid)) === null) {
		const member = await refs(services.db).member(uid).get();
		if (!member.exists) throw noSuchMember();
		const [found] = await lastingDrift(services, [member]);
		if (found?.problems.includes("no-account")) return removeMember(services, by, uid);
	}
	if ((await resyncMember(services, by, uid)) === null) throw noSuchUser(); // Deleted meanwhile.
}
