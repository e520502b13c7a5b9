import { encodeClaims } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import { blankMember } from "../../functions/src/members/create.ts";
import { claimsSource, nextExpiryOf, refs, type StoredMember } from "../../functions/src/members/documents.ts";
import { recordVersion } from "../../functions/src/members/record.ts";
import type { Services } from "../../functions/src/services.ts";
import { ToolError } from "../fail.ts";

const FIRST_NAMES = "Amina Bruno Chiara Dmitri Elena Farid Greta Hiro Ines Jonas Kaya Luis Mira Noah Oona Priya".split(
	" ",
);
const LAST_NAMES =
	"Abara Berg Costa Dahl Ekwueme Fonseca Gupta Haddad Ito Jansen Kovac Lund Mbeki Novak Osei Petrov".split(" ");
/** No admins: the crowd is there to be looked at. */
const EXTRA_ROLES = ["editor", "publisher", "auditor"] as const;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Auth imports at most 1000 accounts at once; three documents each are well within one transaction. */
const CHUNK = 150;

/** The person number `index`: always the same, so that seeding again finds who is there. */
function person(index: number) {
	const first = FIRST_NAMES[index % FIRST_NAMES.length] as string;
	const last = LAST_NAMES[Math.floor(index / FIRST_NAMES.length) % LAST_NAMES.length] as string;
	const number = String(index).padStart(5, "0");
	return {
		uid: `crowd${number}`,
		email: `${first}.${last}.${number}@crowd.test`.toLowerCase(),
		displayName: `${first} ${last}`,
		emailVerified: true,
	};
}

/** Most are viewers, some have more, a few nothing; some grants end, and a few people are suspended. */
function accessOf(index: number, now: Timestamp): Pick<StoredMember, "roles" | "status" | "nextExpiry"> {
	const grant = (expiresAt: Timestamp | null) => ({ grantedAt: now, grantedBy: "system", expiresAt });
	const roles: StoredMember["roles"] = {};
	if (index % 23 !== 0) {
		const extra = EXTRA_ROLES[index % (2 * EXTRA_ROLES.length)]; // For every other person there is none.
		const end = Timestamp.fromMillis(now.toMillis() + (1 + (index % 30)) * DAY_MS);
		roles.viewer = grant(null);
		if (extra !== undefined) roles[extra] = grant(index % 5 === 0 ? end : null);
	}
	return { roles, status: index % 41 === 0 ? "suspended" : "active", nextExpiry: nextExpiryOf(roles) };
}

/**
 * Adds people to a running suite until there are `count` of the crowd: accounts without a password, members, signals
 * and audit entries, as if each had been created just so. Those who are there already stay as they are.
 * @returns how many were added
 */
export async function seedCrowd(services: Services, count: number, progress: (done: number) => void): Promise<number> {
	const there = await refs(services.db).members().where("uid", ">=", "crowd").where("uid", "<", "crowe").count().get();
	const first = there.data().count;
	for (let start = first; start < count; start += CHUNK) {
		const chunk = Array.from({ length: Math.min(CHUNK, count - start) }, (_, index) => start + index);
		await addChunk(services, chunk);
		progress(start + chunk.length);
	}
	return Math.max(0, count - first);
}

async function addChunk(services: Services, chunk: readonly number[]): Promise<void> {
	const nowMs = services.now();
	const members = chunk.map((index): StoredMember => {
		const access = accessOf(index, Timestamp.fromMillis(nowMs));
		return { ...blankMember(person(index), nowMs), ...access, version: 1 };
	});
	const { errors } = await services.auth.importUsers(
		members.map((member, index) => ({
			...person(chunk[index] as number),
			disabled: member.status === "suspended",
			customClaims: { ...encodeClaims(claimsSource(member), nowMs) },
		})),
	);
	if (errors[0] !== undefined) throw new ToolError(`Auth refused an account: ${errors[0].error.message}`);
	await services.db.runTransaction(async (tx) => {
		for (const member of members) {
			recordVersion(tx, services, { by: "system", change: "created", action: "member.created" }, null, member);
			tx.update(refs(services.db).signal(member.uid), { syncedVersion: 1 });
		}
	});
}
