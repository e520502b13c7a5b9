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
 * end since its second. Found by `nextExpiry`, so an outage delays the tidying and misses nothing; safe to repeat.
 * @returns how many members were tidied
 */
export async function expireGrants(services: Services): Promise<number> {
	let tidied = 0;
	for (;;) {
		const due = await refs(services.db)
			.members()
			.where("nextExpiry", "<=", Timestamp.fromMillis(services.now()))
			.orderBy("nextExpiry")
			.limit(PAGE)
			.get();
		const outcomes = await Promise.allSettled(due.docs.map(({ id }) => expire(services, id)));
		for (const outcome of outcomes) {
			if (outcome.status === "rejected")
				logger.error("a member's ended grants stay for the next run", safeError(outcome.reason));
		}
		const done = outcomes.filter(({ status }) => status === "fulfilled").length;
		tidied += done;
		if (due.size < PAGE || done === 0) return tidied;
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
