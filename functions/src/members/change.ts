import type { ChangeResult } from "@rolecall/policy";
import { logger } from "firebase-functions";
import { safeError } from "../safeError.ts";
import type { Services } from "../services.ts";
import { type ChangeRequest, type Decision, decide } from "./decide.ts";
import { syncDecision, syncMember } from "./sync.ts";

/**
 * A whole change of one member: decided, then brought to Auth. Once decided it stands: should Auth be out of reach
 * afterwards, the answer says so by a `syncedVersion` behind `version`, and the member trigger finishes the work.
 * @throws RolecallError as `decide` does, with nothing written
 */
export async function changeMember(services: Services, request: ChangeRequest): Promise<ChangeResult> {
	const decision = await decide(services, request);
	const { member, changed } = decision;
	return { version: member.version, syncedVersion: await syncDecided(services, decision), changed };
}

async function syncDecided(services: Services, { member, account }: Decision): Promise<number> {
	const { uid, version } = member;
	try {
		if (account !== undefined && (await syncDecision(services, member, account))) return version;
		return (await syncMember(services, uid))?.syncedVersion ?? 0;
	} catch (error) {
		logger.error("sync failed after a decision; the member trigger will repeat it", safeError(error), { uid });
		return 0;
	}
}
