import { encodeClaims, permissionsOf } from "@rolecall/policy";
import { ensureMember } from "../members/create.ts";
import { claimsSource } from "../members/documents.ts";
import { syncMember } from "../members/sync.ts";
import { findUser, noSuchUser } from "../members/users.ts";
import { defineCallable, type Handle } from "./define.ts";

/** Who the caller is now. Creates the member when it is missing and mends claims that drifted. */
export const handleGetMe: Handle<"getMe"> = async (services, caller) => {
	const synced = (await syncMember(services, caller.uid)) ?? (await create());
	const { member, syncedVersion } = synced;
	const { roles } = encodeClaims(claimsSource(member), services.now());
	return {
		uid: member.uid,
		email: member.email,
		roles,
		permissions: permissionsOf(roles),
		status: member.status,
		version: member.version,
		syncedVersion,
	};

	async function create() {
		const user = await findUser(services.auth, caller.uid);
		if (user === null) throw noSuchUser();
		await ensureMember(services, user);
		const created = await syncMember(services, caller.uid);
		if (created === null) throw noSuchUser();
		return created;
	}
};

export const getMe = defineCallable("getMe", handleGetMe);
