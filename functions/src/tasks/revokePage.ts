import { hasCode } from "../codes.ts";
import type { Services } from "../services.ts";
import type { RevocationTask } from "./queue.ts";

/** Auth lists at most 1000 accounts at a time. Source: https://firebase.google.com/docs/auth/admin/manage-users */
const PAGE = 500;
/** Accounts at a time; a page then stays far below Auth's 500 writes a second. */
const AT_ONCE = 20;

/**
 * Revokes the refresh tokens of one page of accounts: of those who last signed in before the time given. Safe to
 * repeat.
 * @returns the token of the next page, undefined after the last
 */
export async function revokePage(
	{ auth }: Pick<Services, "auth">,
	{ signedInBefore, pageToken }: RevocationTask,
	pageSize = PAGE,
): Promise<string | undefined> {
	const page = await auth.listUsers(pageSize, pageToken);
	const older = page.users.filter(({ metadata }) => Date.parse(metadata.lastSignInTime) < signedInBefore);
	for (let start = 0; start < older.length; start += AT_ONCE) {
		await Promise.all(older.slice(start, start + AT_ONCE).map(({ uid }) => revoke({ auth }, uid)));
	}
	return page.pageToken;
}

async function revoke({ auth }: Pick<Services, "auth">, uid: string): Promise<void> {
	try {
		await auth.revokeRefreshTokens(uid);
	} catch (error) {
		// Deleted since the page was listed: that must not cost the others on the page their turn.
		if (!hasCode(error, "auth/user-not-found")) throw error;
	}
}
