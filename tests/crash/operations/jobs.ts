import { Timestamp } from "firebase-admin/firestore";
import { refs } from "../../../functions/src/members/documents.ts";
import { accountOf, services } from "../../support/admin.ts";
import { nextSecond } from "../../support/people.ts";
import type { Order } from "../deployed.ts";
import { callable, type Operation, type Prepared } from "../operation.ts";
import { driftOf, newSubject, type Subject, stateOf, versionOf } from "../subject.ts";

const REDELIVERY = "the task's next delivery";

/** What is worked off in the background. Each job has an admin of its own, by whom it is found. */
export const JOB_OPERATIONS: readonly Operation[] = [
	{
		name: "`bulkSetRoles` starts a job",
		goesOn: true,
		finisher: "the outbox trigger and the task",
		prepare: async () => {
			const [admin, people] = await adminAnd(2);
			const uids = people.map(({ uid }) => uid);
			return work(admin, people, callable("bulkSetRoles", admin, { uids, add: ["editor"] }));
		},
	},
	{
		name: "`resyncClaims` of everyone starts a job",
		alone: true,
		goesOn: true,
		finisher: "the outbox trigger and the task",
		prepare: async () => {
			const [admin] = await adminAnd(0);
			return work(admin, [], callable("resyncClaims", admin, { everyone: true }));
		},
	},
	{
		name: "`runJob` of one member",
		finisher: REDELIVERY,
		redelivered: true,
		prepare: async () => jobUnderWay(...(await adminAnd(1))),
	},
	{
		name: "`runJob` of three members",
		finisher: REDELIVERY,
		redelivered: true,
		sideBySide: true,
		prepare: async () => jobUnderWay(...(await adminAnd(3))),
	},
	{
		name: "`revokeRefreshTokens`",
		finisher: REDELIVERY,
		redelivered: true,
		prepare: async (keeper) => {
			const { lastSignInTime } = (await services.auth.getUser(keeper.uid)).metadata;
			const { tokensValidAfterMs: admittedSince } = await accountOf(keeper.uid);
			await nextSecond();
			const revoked = async () => (await accountOf(keeper.uid)).tokensValidAfterMs !== admittedSince;
			// The keeper is the first of all people: nobody else has signed in as early.
			const data = { signedInBefore: Date.parse(lastSignInTime) + 1 };
			return {
				order: { name: "revokeRefreshTokens", request: { data } },
				state: revoked,
				done: revoked,
				undone: async () => ((await revoked()) ? [] : ["the old sessions go on"]),
			};
		},
	},
];

async function adminAnd(count: number): Promise<[admin: Subject, people: Subject[]]> {
	const [admin, ...people] = await Promise.all([
		newSubject(["admin"]),
		...Array.from({ length: count }, () => newSubject(["viewer"])),
	]);
	return [admin, people];
}

/** A job whose first page is being worked off: that it runs is on record, and its task is in the queue. */
async function jobUnderWay({ uid, email }: Subject, people: Subject[]): Promise<Prepared> {
	const job = refs(services.db).jobs().doc();
	const [at, total] = [Timestamp.now(), people.length];
	const counts = { total, done: 0, failed: 0 };
	await job.set({ kind: "bulkSetRoles", ...counts, status: "running", createdBy: uid, createdAt: at, updatedAt: at });
	const input = { uids: people.map((person) => person.uid), add: ["editor"] };
	const by = { uid, email, authTime: Math.floor(Date.now() / 1000), claimsVersion: 1 };
	const data = { jobId: job.id, from: 0, by, work: { kind: "bulkSetRoles", input } };
	return work({ uid }, people, { name: "runJob", request: { data, retryCount: 0 } });
}

/** Done when the admin's one job says so, and each member has exactly one version more. */
async function work(admin: Pick<Subject, "uid">, people: Subject[], order: Order): Promise<Prepared> {
	const before = await Promise.all(people.map(({ uid }) => versionOf(uid)));
	const jobs = async () =>
		(await refs(services.db).jobs().where("createdBy", "==", admin.uid).get()).docs.map((doc) => doc.data());
	return {
		order,
		state: async () => [await jobs(), await Promise.all(people.map(({ uid }) => stateOf(uid)))],
		done: async () => {
			const versions = await Promise.all(people.map(({ uid }) => versionOf(uid)));
			const found = await jobs();
			return found.length === 1 && found[0]?.status === "done" && versions.every((v, i) => v === (before[i] ?? 0) + 1);
		},
		undone: async () => [
			...(await jobs()).filter(({ status }) => status !== "done").map(({ status }) => `the job is ${status}`),
			...(await Promise.all(people.map(driftOf))).flat(),
		],
	};
}
