import { EVERYONE, paths } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import { accountOf, auditOf, memberOf, services, setSecurityState } from "../../support/admin.ts";
import { triggersSettled } from "../../support/halfDone.ts";
import { nextSecond } from "../../support/people.ts";
import { callable, change, dataOf, NOTHING, type Operation, type Prepared } from "../operation.ts";
import { newSubject } from "../subject.ts";

/** What concerns everybody, and the schedules. */
export const PROJECT_OPERATIONS: readonly Operation[] = [
	{
		name: "`setLockdown`",
		alone: true,
		finisher: NOTHING,
		prepare: async (keeper) => {
			await setSecurityState({ lockdown: false });
			const order = callable("setLockdown", keeper, { lockdown: true, reason: "Crash test" });
			return security(order, async () => (await dataOf(paths.securityState))?.lockdown === true);
		},
	},
	{
		name: "`revokeSessions` of everyone",
		alone: true,
		goesOn: true,
		finisher: "the outbox trigger and the task",
		prepare: async (keeper) => {
			await setSecurityState();
			const person = await newSubject();
			const { tokensValidAfterMs: admittedSince } = await accountOf(person.uid);
			await nextSecond(); // The sign-in is of an earlier second than the revocation.
			const since = Date.now();
			const revoked = async () => (await accountOf(person.uid)).tokensValidAfterMs !== admittedSince;
			const order = callable("revokeSessions", keeper, { everyone: true, reason: "Crash test" });
			const decided = async () => ((await dataOf(paths.securityState))?.minAuthTime?.toMillis() ?? 0) >= since;
			const prepared = await security(order, decided);
			const undone = async () => ((await decided()) && !(await revoked()) ? ["the old sessions go on"] : []);
			return {
				...prepared,
				state: async () => [await prepared.state(), await revoked()],
				undone: async () => [...(await prepared.undone()), ...(await undone())],
			};
		},
	},
	{
		name: "`expireGrants`",
		alone: true,
		finisher: "the next run",
		redelivered: true,
		prepare: async () => {
			const person = await newSubject();
			await triggersSettled();
			// Behind the member service's back: it gives no grant that has ended already.
			const ended = Timestamp.fromMillis(Date.now() - 1_000);
			const grant = { ...(await memberOf(person.uid)).roles.viewer, expiresAt: ended };
			await services.db.doc(paths.member(person.uid)).update({ "roles.viewer": grant, nextExpiry: ended });
			return change(person, { name: "expireGrants", request: { scheduleTime: new Date().toISOString() } });
		},
	},
	{
		name: "`expireDevices`",
		alone: true,
		finisher: NOTHING,
		prepare: async (keeper) => {
			const path = paths.device(keeper.uid, "laptop");
			await services.db.doc(path).set({ version: 1, seenAt: new Date(0), platform: "Node" });
			const gone = async () => (await dataOf(path)) === undefined;
			const order = { name: "expireDevices" as const, request: { scheduleTime: new Date().toISOString() } };
			return { order, state: gone, done: gone, undone: async () => [] };
		},
	},
];

/** A change of the security state: the state and its audit entry. */
async function security(order: Prepared["order"], done: () => Promise<boolean>): Promise<Prepared> {
	const before = (await auditOf(EVERYONE)).length;
	const entries = async () => (await auditOf(EVERYONE)).length - before;
	return {
		order,
		done,
		state: async () => [await done(), await entries()],
		undone: async () => ((await entries()) === ((await done()) ? 1 : 0) ? [] : [`${await entries()} audit entries`]),
	};
}
