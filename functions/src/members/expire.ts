import type { Role } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import { logger } from "firebase-functions";
import { safeError } from "../safeError.ts";
import type { Services } from "../services.ts";
import { changeMember } from "./change.ts";
import { refs, type StoredMember } from "./documents.ts";

const PAGE = 200;

/**
 * Takes ended grants out of the members that have any. Only tidies up: rules, callables and clients have honoured the
 * end since its second. Found by `nextExpiry`, so an outage delays the tidying and misses nothing; safe to repeat. Each
 * member is tried once: those that fail, however many, keep no others waiting.
 * @returns how many members were tidied
 */
export async function expireGrants(services: Services, pageSize = PAGE): Promise<number> {
	const due = refs(services.db)
		.members()
		.where("nextExpiry", "<=", Timestamp.fromMillis(services.now()))
		.orderBy("nextExpiry")
		.limit(pageSize);
	let tidied = 0;
	let page = await due.get();
	for (;;) {
		const outcomes = await Promise.allSettled(page.docs.map(({ id }) => expire(services, id)));
		for (const outcome of outcomes) {
			if (outcome.status === "fulfilled") tidied++;
			else logger.error("a member's ended grants stay for the next run", safeError(outcome.reason));
		}
		const last = page.docs.at(-1);
		if (last === undefined || page.size < pageSize) return tidied;
		page = await due.startAfter(last).get();
	}
}

function expire(services: Services, uid: string) {
	return changeMember(services, {
		uid,
		by: "system",
		needs: "members.manage",
		change: "expired",
		action: "roles.expired",
		apply: (member, _held, nowMs) => ({ status: member.status, roles: stillRunning(member.roles, nowMs) }),
	});
}

function stillRunning(roles: StoredMember["roles"], nowMs: number): StoredMember["roles"] {
	const entries = Object.entries(roles) as [Role, NonNullable<StoredMember["roles"][Role]>][];
	return Object.fromEntries(entries.filter(([, { expiresAt }]) => expiresAt === null || expiresAt.toMillis() > nowMs));
}
