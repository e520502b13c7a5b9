import { RolecallError } from "@rolecall/policy";
import type { Auth, UserRecord } from "firebase-admin/auth";
import { hasCode } from "../codes.ts";

/** What a member document keeps of an account. */
export interface Profile {
	uid: string;
	email?: string | undefined;
	displayName?: string | undefined;
	photoURL?: string | undefined;
}

/** The account, or null when there is none. */
export async function findUser(auth: Auth, uid: string): Promise<UserRecord | null> {
	try {
		return await auth.getUser(uid);
	} catch (error) {
		if (hasCode(error, "auth/user-not-found")) return null;
		throw error;
	}
}

/** @throws RolecallError `not-found` */
export function noSuchUser(): RolecallError {
	return new RolecallError("no-such-user", "There is no user with this uid.");
}

/** @throws RolecallError `not-found` */
export function noSuchMember(): RolecallError {
	return new RolecallError("no-such-member", "There is no member with this uid.");
}
