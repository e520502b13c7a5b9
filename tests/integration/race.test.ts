import { type ChangeResult, decodeClaims, type Role } from "@rolecall/policy";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditOf, claimsOf, memberOf, type StoredAudit, signalOf } from "../support/admin.ts";
import type { Client } from "../support/client.ts";
import { newPerson } from "../support/people.ts";
import { startWorkers, type Worker } from "./race/workers.ts";

const ROUNDS = 50;
const CALLS = 20;

/** What the calls of one round ask for: two of the same are sometimes beside each other, which then changes nothing. */
const WISHES: Role[][] = [["viewer"], ["editor"], ["viewer", "editor"], ["publisher"], ["auditor", "viewer"], []];

const wish = (index: number): Role[] => WISHES[(index * index + (index >> 2)) % WISHES.length] ?? [];

interface Asked {
	roles: Role[];
	answer: ChangeResult;
}

test.concurrent(`${CALLS} setRoles at once from two admins, ${ROUNDS} rounds: one last version everywhere, no change lost`, async () => {
	const [ada, ben, target] = await Promise.all([newPerson(["admin"]), newPerson(["admin"]), newPerson(["viewer"])]);
	const all: Asked[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const before = (await memberOf(target.uid)).version;
		const asked = await Promise.all(
			Array.from({ length: CALLS }, async (_, index): Promise<Asked> => {
				const admin = index % 2 === 0 ? ada : ben;
				const roles = wish(round + index);
				const answer = await admin.call("setRoles", { uid: target.uid, roles: roles.map((role) => ({ role })) });
				if ("code" in answer) throw new Error(`round ${round}: ${answer.code}: ${answer.message}`);
				return { roles, answer };
			}),
		);
		await expectSettled(target, before, asked);
		all.push(...asked);
	}
	await expectAccounted(target.uid, all);
}, 120_000);

const PROCESSES = 3;
const CALLS_EACH = 3;
const PROCESS_ROUNDS = 10;

let workers: Worker[] = [];
beforeAll(async () => {
	workers = await startWorkers(PROCESSES);
});
afterAll(() => {
	for (const worker of workers) worker.stop();
});

test.concurrent(`changes from ${PROCESSES} processes at once, ${PROCESS_ROUNDS} rounds: the same, with no queue in between`, async () => {
	const target = await newPerson(["viewer"]);
	const all: Asked[] = [];
	for (let round = 0; round < PROCESS_ROUNDS; round++) {
		const before = (await memberOf(target.uid)).version;
		const asked = await Promise.all(
			workers.map(async (worker, index) => {
				const wishes = Array.from({ length: CALLS_EACH }, (_, call) => wish(round + index * CALLS_EACH + call));
				const answers = await worker.setRoles(target.uid, wishes);
				return answers.map((answer, call): Asked => ({ roles: wishes[call] ?? [], answer }));
			}),
		);
		await expectSettled(target, before, asked.flat());
		all.push(...asked.flat());
	}
	await expectAccounted(target.uid, all);
}, 120_000);

/** Every place agrees on the last version, and the versions since `before` are exactly the changes that were answered. */
async function expectSettled(target: Client, before: number, asked: Asked[]): Promise<void> {
	const made = asked.filter(({ answer }) => answer.changed).map(({ answer }) => answer.version);
	const last = before + made.length;
	expect(made.sort((a, b) => a - b)).toEqual(made.map((_, index) => before + 1 + index));

	const [member, signal, claims] = await Promise.all([
		memberOf(target.uid),
		signalOf(target.uid),
		claimsOf(target.uid),
		target.refresh(),
	]);
	const expected = { roles: Object.keys(member.roles).sort(), claimsVersion: last };
	expect(member.version).toBe(last);
	expect(signal).toMatchObject({ version: last, syncedVersion: last });
	expect(claims).toEqual(expected);
	expect(decodeClaims(await target.claims())).toEqual(expected);
}

/** One audit entry for each version, each starting from the one before and ending as the call it answered had asked. */
async function expectAccounted(uid: string, asked: Asked[]): Promise<void> {
	const audit = await auditOf(uid);
	const last = (await memberOf(uid)).version;
	expect(audit.map((entry) => entry.version)).toEqual(Array.from({ length: last }, (_, index) => index + 1));
	for (const [index, entry] of audit.entries()) expect(entry.before).toEqual(audit[index - 1]?.after ?? null);
	for (const { roles, answer } of asked) {
		expect(rolesOf(audit[answer.version - 1]?.after)).toEqual([...roles].sort());
	}
}

function rolesOf(state: StoredAudit["after"] | undefined): string[] {
	return state && "roles" in state ? Object.keys(state.roles).sort() : [];
}
