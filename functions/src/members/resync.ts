import { CLAIMS_SCHEMA } from "@rolecall/policy";
import type { DocumentReference } from "firebase-admin/firestore";
import type { Services } from "../services.ts";
import type { Caller } from "./authorize.ts";
import { changeMember } from "./change.ts";
import { refs, type StoredMember, type StoredSignal } from "./documents.ts";
import { mendSignal } from "./signal.ts";
import { type SyncResult, syncMember } from "./sync.ts";
import { noSuchMember } from "./users.ts";

/**
 * Brings the signal and Auth's claims of one member to what its document says. Claims of an older shape
 * (`claimsSchema`) make a new version, so that clients fetch new tokens; what only drifted is mended as it is.
 * @returns what was synced, null when the account is gone
 * @throws RolecallError `not-found`
 */
export async function resyncMember(services: Services, by: Caller | "system", uid: string): Promise<SyncResult | null> {
	const ref = refs(services.db);
	const [decided, told] = await services.db.getAll(ref.member(uid) as DocumentReference, ref.signal(uid));
	const member = decided?.data() as StoredMember | undefined;
	const signal = told?.data() as StoredSignal | undefined;
	if (member === undefined) throw noSuchMember();
	if (signal?.version !== member.version) await mendSignal(services, uid);
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
