import type { Services } from "../services.ts";
import { type Drift, lastingDrift } from "./drift.ts";
import { membersPage } from "./page.ts";

const PAGE = 500;

/** What one page of members came to; `next` is where the next one begins, null after the last. */
export interface CheckedPage {
	checked: number;
	drifted: Drift[];
	next: string | null;
}

/** Compares one page of members, by uid after this one, with their signals and accounts. Two document reads a member. */
export async function checkPage(services: Services, after: string | null, pageSize = PAGE): Promise<CheckedPage> {
	const members = await membersPage(services, after, pageSize);
	const drifted = await lastingDrift(services, members);
	return { checked: members.length, drifted, next: members.length < pageSize ? null : (members.at(-1)?.id ?? null) };
}
