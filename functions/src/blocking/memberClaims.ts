import { carriesClaims, encodeClaims, mergeClaims } from "@rolecall/policy";
import { ensureMember } from "../members/create.ts";
import type { Account } from "../members/decide.ts";
import { claimsSource } from "../members/documents.ts";
import { acceptInvites } from "../members/invites.ts";
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
	const claims = encodeClaims(claimsSource(member), services.now());
	if (carriesClaims(user.customClaims, claims)) return undefined;
	return { customClaims: mergeClaims(user.customClaims, claims) };
}
