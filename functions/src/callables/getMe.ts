import { encodeClaims, permissionsOf } from "@rolecall/policy";
import { ensureMember } from "../members/create.ts";
import { claimsSource } from "../members/documents.ts";
import { acceptInvites } from "../members/invites.ts";
import { mendProfile, profileDiffers } from "../members/profile.ts";
import { syncMember } from "../members/sync.ts";
import { findUser, noSuchUser } from "../members/users.ts";
import { defineCallable, type Handle } from "./define.ts";

/**
 * Who the caller is now. Creates the member when it is missing, accepts invites, mends claims that drifted, and takes
 * over what of the account has changed.
 */
const handle: Handle<"getMe"> = async (services, { uid }) => {
	const user = await findUser(services.auth, uid);
	if (user === null) throw noSuchUser();
	await acceptInvites(services, user);
	let synced = await syncMember(services, uid);
	if (synced === null) {
		await ensureMember(services, user);
		synced = await syncMember(services, uid);
	}
	if (synced === null) throw noSuchUser(); // Deleted meanwhile.
	const { member, syncedVersion } = synced;
	if (profileDiffers(member, user)) await mendProfile(services, uid);
	const { roles } = encodeClaims(claimsSource(member), services.now());
	const { status, version } = member;
	return { uid, email: user.email ?? null, roles, permissions: permissionsOf(roles), status, version, syncedVersion };
};

export const getMe = defineCallable("getMe", handle);
