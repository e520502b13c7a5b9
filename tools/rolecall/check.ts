import { checkPage } from "../../functions/src/members/checkPage.ts";
import { ensureMember } from "../../functions/src/members/create.ts";
import { type Drift, lastingDrift, membersOf } from "../../functions/src/members/drift.ts";
import { mendMember } from "../../functions/src/members/mend.ts";
import { membersPage } from "../../functions/src/members/page.ts";
import { findUser } from "../../functions/src/members/users.ts";
import type { Services } from "../../functions/src/services.ts";

const PAGE = 100;

/** Compares every member with its signal and its account, and every account with its member. */
export async function* findDrift(services: Services): AsyncGenerator<Drift> {
	let after: string | null = null;
	do {
		const page = await checkPage(services, after);
		yield* page.drifted;
		after = page.next;
	} while (after !== null);
	let token: string | undefined;
	do {
		const page = await services.auth.listUsers(PAGE, token);
		const members = await membersOf(
			services,
			page.users.map(({ uid }) => uid),
		);
		yield* await lastingDrift(
			services,
			members.filter((member) => !member.exists),
		);
		token = page.pageToken;
	} while (token !== undefined);
}

/** Mends one person, whatever was found; an account without a member gets one. */
export async function mend(services: Services, uid: string): Promise<void> {
	const user = await findUser(services.auth, uid);
	if (user !== null) await ensureMember(services, user);
	await mendMember(services, "system", uid);
}

type Page = Awaited<ReturnType<typeof membersPage>>;

/** Every member, by uid, page by page. */
export async function* pagesOfMembers(services: Services): AsyncGenerator<Page> {
	let page = await membersPage(services, null, PAGE);
	for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
		yield page;
		page = await membersPage(services, last.id, PAGE);
	}
}
