import type { ChangeResult } from "@rolecall/policy";
import { logger } from "firebase-functions";
import type { Services } from "../services.ts";
import { type ChangeRequest, decide } from "./decide.ts";
import { syncMember } from "./sync.ts";

/**
 * A whole change of one member: decided, then brought to Auth. Once decided it stands: should Auth be out of reach
 * afterwards, the answer says so by a `syncedVersion` behind `version`, and the member trigger finishes the work.
 * @throws RolecallError as `decide` does, with nothing written
 */
export async function changeMember(services: Services, request: ChangeRequest): Promise<ChangeResult> {
	const { member, changed } = await decide(services, request);
	const syncedVersion = await syncDecided(services, request.uid);
	return { version: member.version, syncedVersion, changed };
}

async function syncDecided(services: Services, uid: string): Promise<number> {
	try {
		return (await syncMember(services, uid))?.syncedVersion ?? 0;
	} catch (error) {
		logger.error("sync failed after a decision; the member trigger will repeat it", { uid, error });
		return 0;
	}
}
