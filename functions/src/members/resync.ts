import { CLAIMS_SCHEMA } from "@rolecall/policy";
import type { Services } from "../services.ts";
import type { Caller } from "./authorize.ts";
import { changeMember } from "./change.ts";
import { refs } from "./documents.ts";
import { type SyncResult, syncMember } from "./sync.ts";
import { noSuchMember } from "./users.ts";

/**
 * Brings Auth's claims of one member to what its document says. Claims of an older shape (`claimsSchema`) make a new
 * version, so that clients fetch new tokens; claims that only drifted are mended as they are.
 * @returns what was synced, null when the account is gone
 * @throws RolecallError `not-found`
 */
export async function resyncMember(services: Services, by: Caller | "system", uid: string): Promise<SyncResult | null> {
	const member = (await refs(services.db).member(uid).get()).data();
	if (member === undefined) throw noSuchMember();
	if (member.claimsSchema !== CLAIMS_SCHEMA) {
		await changeMember(services, {
			uid,
			by,
			needs: "members.manage",
			change: "schema",
			action: "claims.resynced",
			always: true,
			apply: ({ roles, status }) => ({ roles, status }),
		});
	}
	return syncMember(services, uid);
}
