import { CLAIMS_SCHEMA, DEFAULT_ROLES, paths } from "@rolecall/policy";
import { refs } from "../../../functions/src/members/documents.ts";
import { setStatus } from "../../../functions/src/members/setStatus.ts";
import { claimsOf, services, signalOf } from "../../support/admin.ts";
import { decideOnly, triggersSettled } from "../../support/halfDone.ts";
import { nextSecond, untilSynced } from "../../support/people.ts";
import { callable, change, MEMBER_TRIGGER, type Operation } from "../operation.ts";
import { newAccount, newSubject } from "../subject.ts";

/** What changes one member. */
export const MEMBER_OPERATIONS: readonly Operation[] = [
	{
		name: "`getMe` creates a member",
		finisher: MEMBER_TRIGGER,
		prepare: async () => {
			const person = await newAccount();
			return change(person, callable("getMe", person, {}));
		},
	},
	{
		name: "`beforeUserSignedIn` creates a member",
		finisher: MEMBER_TRIGGER,
		prepare: async () => {
			const person = await newAccount();
			const { uid, email } = person;
			return change(person, { name: "beforeUserSignedIn", request: { data: { uid, email, emailVerified: false } } });
		},
	},
	{
		name: "`setRoles`",
		finisher: MEMBER_TRIGGER,
		prepare: async (keeper) => {
			const person = await newSubject();
			return change(person, callable("setRoles", keeper, { uid: person.uid, roles: [{ role: "editor" }] }));
		},
	},
	{
		name: "`setStatus` suspended",
		finisher: MEMBER_TRIGGER,
		prepare: async (keeper) => {
			const person = await newSubject();
			await nextSecond();
			const order = callable("setStatus", keeper, { uid: person.uid, status: "suspended" });
			return change(person, order, { endsSessions: true });
		},
	},
	{
		name: "`setStatus` active",
		finisher: MEMBER_TRIGGER,
		prepare: async (keeper) => {
			const person = await newSubject();
			await setStatus(services, "system", { uid: person.uid, status: "suspended" });
			return change(person, callable("setStatus", keeper, { uid: person.uid, status: "active" }));
		},
	},
	{
		name: "`revokeSessions` of one",
		finisher: MEMBER_TRIGGER,
		prepare: async (keeper) => {
			const person = await newSubject();
			await nextSecond();
			return change(person, callable("revokeSessions", keeper, { uid: person.uid }), { endsSessions: true });
		},
	},
	{
		name: "`resyncClaims` of one, claims of an older shape",
		finisher: MEMBER_TRIGGER,
		prepare: async (keeper) => {
			const person = await newSubject();
			await refs(services.db)
				.member(person.uid)
				.update({ claimsSchema: CLAIMS_SCHEMA - 1 });
			return change(person, callable("resyncClaims", keeper, { uid: person.uid }));
		},
	},
	{
		name: "`resyncClaims` of one, claims that drifted",
		finisher: "the next call",
		prepare: async (keeper) => {
			const person = await newSubject();
			await triggersSettled(); // Else they would mend it.
			await services.auth.setCustomUserClaims(person.uid, null);
			const prepared = await change(person, callable("resyncClaims", keeper, { uid: person.uid }));
			return { ...prepared, done: async () => "claimsVersion" in (await claimsOf(person.uid)) };
		},
	},
	{
		name: "`onMemberWritten` after a decision",
		finisher: "the event's next delivery",
		redelivered: true,
		prepare: async () => {
			const person = await newSubject();
			const prepared = await change(person, { name: "onMemberWritten", request: {} });
			const { version } = await decideOnly(person.uid, "roles");
			// The suite has an event of its own for this: what that one has done is taken back.
			await untilSynced(person.uid, version);
			await refs(services.db)
				.signal(person.uid)
				.update({ syncedVersion: version - 1 });
			await services.auth.setCustomUserClaims(person.uid, { roles: ["viewer"], claimsVersion: version - 1 });
			const time = new Date(Date.now() - 60_000).toISOString(); // Its time of grace is over.
			const data = { before: { version: version - 1 }, after: { version } };
			return {
				...prepared,
				order: { name: "onMemberWritten", request: { time, params: { uid: person.uid }, data } },
				done: async () => (await signalOf(person.uid)).syncedVersion === version,
			};
		},
	},
	{
		name: "`onUserDeleted`",
		finisher: "the event's next delivery",
		redelivered: true,
		prepare: async () => {
			const person = await newSubject([...DEFAULT_ROLES]);
			return deletion(person.uid);
		},
	},
];

/** The account itself stays until the end: else the suite's own function would clean up beside the one that is killed. */
async function deletion(uid: string) {
	const device = paths.device(uid, "laptop");
	await services.db.doc(device).set({ version: 2, seenAt: new Date(), platform: "Node" });
	const documents = [paths.member(uid), paths.claimsUpdate(uid), device].map((path) => services.db.doc(path));
	const left = async () =>
		(await services.db.getAll(...documents)).filter(({ exists }) => exists).map(({ ref }) => ref);
	const entries = async () => {
		const deletions = services.db
			.collection("audit")
			.where("target", "==", uid)
			.where("action", "==", "member.deleted");
		return (await deletions.get()).size;
	};
	return {
		order: { name: "onUserDeleted" as const, request: { data: { uid } } },
		state: async () => [(await left()).length, await entries()],
		done: async () => {
			const gone = (await left()).length === 0 && (await entries()) === 1;
			if (gone) await services.auth.deleteUser(uid);
			return gone;
		},
		undone: async () => {
			const rest = await left();
			return rest.length === documents.length ? [] : rest.map(({ parent }) => `${parent.id} are there`);
		},
	};
}
