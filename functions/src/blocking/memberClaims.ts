import { carriesClaims, encodeClaims, mergeClaims } from "@rolecall/policy";
import { logger } from "firebase-functions";
import { ensureMember } from "../members/create.ts";
import type { Account } from "../members/decide.ts";
import { claimsSource } from "../members/documents.ts";
import { acceptInvites } from "../members/invites.ts";
import { mendProfile, profileDiffers } from "../members/profile.ts";
import { safeError } from "../safeError.ts";
import type { Services } from "../services.ts";

interface SigningIn extends Account {
	emailVerified?: boolean;
}

/**
 * The custom claims that a blocking function should answer with: the member's own, foreign ones kept; undefined when
 * the account already carries them. They are answered, never set with the Admin SDK: inside a blocking function that
 * breaks the sign-up (https://github.com/firebase/firebase-functions/issues/1409).
 */
export async function memberClaims(
	services: Services,
	user: SigningIn,
): Promise<{ customClaims: Record<string, unknown> } | undefined> {
	await acceptInvites(services, user);
	const member = await ensureMember(services, user);
	if (profileDiffers(member, user)) await mendQuietly(services, user.uid);
	const claims = encodeClaims(claimsSource(member), services.now());
	if (carriesClaims(user.customClaims, claims)) return undefined;
	return { customClaims: mergeClaims(user.customClaims, claims) };
}

/** Costs time only at the one sign-in after a change of name or address. No token may lack its roles for a name. */
async function mendQuietly(services: Services, uid: string): Promise<void> {
	try {
		await mendProfile(services, uid);
	} catch (error) {
		logger.warn("what a member says of the account is left for the next sign-in", safeError(error), { uid });
	}
}
