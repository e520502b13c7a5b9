import { Timestamp } from "firebase-admin/firestore";
import { beforeAll, describe, expect, test } from "vitest";
import { accountOf, auditOf, claimsOf, grant, memberOf, services, signalOf, stateOf } from "../support/admin.ts";
import { Client, verdict } from "../support/client.ts";
import { GUARDED, inputsAbout } from "../support/everyCallable.ts";
import { fingerprint } from "../support/fingerprint.ts";
import { decideOnly, suspendMemberOnly } from "../support/halfDone.ts";
import { eventually, newPerson, nextSecond, untilSynced } from "../support/people.ts";

let admin: Client;
beforeAll(async () => {
	admin = await newPerson(["admin"]);
});

type Status = "active" | "suspended";

const setStatus = (uid: string, status: Status, reason?: string) =>
	admin.call("setStatus", { uid, status, ...(reason && { reason }) });

async function stateAndAccount(uid: string) {
	return { ...(await stateOf(uid)), account: await accountOf(uid) };
}

describe("a suspension", () => {
	test("takes the roles out of the claims, disables the account, revokes its tokens and is on record once", async () => {
		const person = await newPerson(["editor", "auditor"]);
		const { uid } = person;
		await services.auth.setCustomUserClaims(uid, { ...(await claimsOf(uid)), stripeRole: "pro" });
		const before = await stateAndAccount(uid);
		const version = before.member.version + 1;
		await nextSecond();
		expect(await setStatus(uid, "suspended", " Lost laptop. ")).toEqual({
			version,
			syncedVersion: version,
			changed: true,
		});

		const after = await stateAndAccount(uid);
		expect(after.claims).toEqual({ roles: [], claimsVersion: version, stripeRole: "pro" });
		expect(after.account.disabled).toBe(true);
		expect(after.account.tokensValidAfterMs).toBeGreaterThan(before.account.tokensValidAfterMs);
		expect(after.member).toEqual({
			...before.member,
			status: "suspended",
			version,
			updatedAt: expect.any(Timestamp),
		});
		expect(after.signal).toMatchObject({ version, syncedVersion: version, change: "status" });
		const roles = { auditor: null, editor: null };
		expect(after.audit.slice(before.audit.length)).toEqual([
			{
				at: after.member.updatedAt,
				actor: { uid: admin.uid, email: admin.email },
				target: uid,
				action: "member.suspended",
				before: { roles, status: "active" },
				after: { roles, status: "suspended" },
				reason: "Lost laptop.",
				version,
			},
		]);
	});

	test("ends the session: no refresh, no sign-in", async () => {
		const person = await newPerson(["editor"]);
		await setStatus(person.uid, "suspended");
		expect(await verdict(person.refresh())).toMatch(/^auth\/(user-disabled|user-token-expired|invalid-refresh-token)$/);
		expect(await verdict(person.signIn())).toBe("auth/user-disabled");
	});

	test("asked for again makes no version and writes nothing", async () => {
		const { uid } = await newPerson(["editor"]);
		await setStatus(uid, "suspended");
		const before = await stateAndAccount(uid);
		const { version } = before.member;
		expect(await setStatus(uid, "suspended", "Again.")).toEqual({ version, syncedVersion: version, changed: false });
		expect(await stateAndAccount(uid)).toEqual(before);
	});

	test("asked for by five at once is one version and one audit entry", async () => {
		const { uid } = await newPerson(["editor"]);
		const { version } = await memberOf(uid);
		const answers = await Promise.all(Array.from({ length: 5 }, () => setStatus(uid, "suspended")));
		expect(answers.filter((answer) => "changed" in answer && answer.changed)).toHaveLength(1);
		expect(await memberOf(uid)).toMatchObject({ status: "suspended", version: version + 1 });
		expect((await auditOf(uid)).filter(({ action }) => action === "member.suspended")).toHaveLength(1);
		expect((await accountOf(uid)).disabled).toBe(true);
	});

	test("of an account without a member yet makes one that is suspended", async () => {
		const { uid } = await services.auth.createUser({ email: new Client().email });
		expect(await setStatus(uid, "suspended")).toEqual({ version: 1, syncedVersion: 1, changed: true });
		expect(await memberOf(uid)).toMatchObject({ status: "suspended", version: 1 });
		expect(await claimsOf(uid)).toEqual({ roles: [], claimsVersion: 1 });
		expect((await accountOf(uid)).disabled).toBe(true);
	});

	test("lasts while roles change, which return with it", async () => {
		const { uid } = await newPerson(["viewer"]);
		await setStatus(uid, "suspended");
		await admin.call("setRoles", { uid, roles: [{ role: "publisher" }] });
		expect(await memberOf(uid)).toMatchObject({ status: "suspended", roles: { publisher: {} } });
		expect(await claimsOf(uid)).toMatchObject({ roles: [] });
		expect((await accountOf(uid)).disabled).toBe(true);
		await setStatus(uid, "active");
		expect(await claimsOf(uid)).toMatchObject({ roles: ["publisher"] });
	});
});

describe("a reactivation", () => {
	test("gives the same roles back, with when and by whom they were granted", async () => {
		const person = await newPerson(["viewer"]);
		const { uid } = person;
		const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
		await admin.call("setRoles", { uid, roles: [{ role: "editor" }, { role: "publisher", expiresAt }] });
		const { roles } = await memberOf(uid);
		await setStatus(uid, "suspended");
		const { version } = await memberOf(uid);
		expect(await setStatus(uid, "active")).toEqual({ version: version + 1, syncedVersion: version + 1, changed: true });

		expect(await memberOf(uid)).toMatchObject({ status: "active", roles, version: version + 1 });
		expect((await memberOf(uid)).roles).toEqual(roles);
		expect((await accountOf(uid)).disabled).toBe(false);
		expect((await auditOf(uid)).at(-1)).toMatchObject({ action: "member.reactivated", version: version + 1 });
		await person.signIn();
		expect(await person.claims()).toMatchObject({ roles: ["editor", "publisher"], claimsVersion: version + 1 });
	});

	test("leaves an account disabled that an operator disabled while the member was active", async () => {
		const { uid } = await newPerson(["editor"]);
		await services.auth.updateUser(uid, { disabled: true });
		const before = await stateAndAccount(uid);
		expect(await setStatus(uid, "active")).toMatchObject({ changed: false });
		expect(await stateAndAccount(uid)).toEqual(before);
	});

	test("right after a suspension, again and again, leaves account and member agreed", async () => {
		const { uid } = await newPerson(["editor"]);
		const wishes = Array.from({ length: 8 }, (_, index): Status => (index % 2 === 0 ? "suspended" : "active"));
		await Promise.all(wishes.map((status) => setStatus(uid, status)));
		const { status, version } = await memberOf(uid);
		await untilSynced(uid, version);
		expect((await accountOf(uid)).disabled).toBe(status === "suspended");
		const roles = status === "suspended" ? [] : ["editor"];
		expect(await claimsOf(uid)).toEqual({ roles, claimsVersion: version });
	});
});

describe("a change of status is refused", () => {
	test("to somebody without members.manage, with nothing written", async () => {
		const [auditor, target] = [await newPerson(["auditor", "publisher"]), await newPerson(["viewer"])];
		const before = await stateAndAccount(target.uid);
		const answer = await auditor.call("setStatus", { uid: target.uid, status: "suspended" });
		expect(answer).toMatchObject({ code: "permission-denied" });
		expect(await stateAndAccount(target.uid)).toEqual(before);
	});

	test("for an account that is not there", async () => {
		expect(await setStatus("nobody-at-all", "suspended")).toMatchObject({ code: "not-found" });
		expect((await services.db.doc("members/nobody-at-all").get()).exists).toBe(false);
	});

	test("where it would suspend the last admin, also by own hand", async () => {
		const others = await services.db
			.collection("members")
			.where("roles.admin.grantedAt", ">", Timestamp.fromMillis(0))
			.get();
		await Promise.all(others.docs.filter(({ id }) => id !== admin.uid).map(({ ref }) => ref.delete()));
		const before = await stateAndAccount(admin.uid);
		expect(await setStatus(admin.uid, "suspended")).toMatchObject({ code: "failed-precondition" });
		expect(await stateAndAccount(admin.uid)).toEqual(before);
	});
});

describe("somebody suspended", () => {
	let suspended: Client;
	let inputs: Awaited<ReturnType<typeof inputsAbout>>;
	let before: string;
	beforeAll(async () => {
		const [target, keeper] = [await newPerson(["viewer"]), await newPerson(["admin"])];
		suspended = await newPerson(["admin"]);
		inputs = await inputsAbout(target.uid);
		await suspendMemberOnly(suspended.uid);
		before = await fingerprint();
		expect(keeper.uid).not.toBe(suspended.uid);
	});

	test.each(GUARDED)("is refused by %s, with nothing written", async (name) => {
		expect(await suspended.call(name, inputs[name])).toMatchObject({ code: "permission-denied" });
		expect(await fingerprint()).toBe(before);
	});

	test("learns from getMe that they are, and have no role", async () => {
		expect(await suspended.call("getMe", {})).toMatchObject({ status: "suspended", roles: [], permissions: [] });
	});
});

describe("a server that crashes after it has decided", () => {
	test("a suspension: the trigger disables the account", async () => {
		const { uid } = await newPerson(["editor"]);
		const { tokensValidAfterMs } = await accountOf(uid);
		await nextSecond();
		const { version } = await decideOnly(uid, "status", { status: "suspended" });
		expect((await accountOf(uid)).disabled).toBe(false);
		await untilSynced(uid, version);
		expect(await claimsOf(uid)).toEqual({ roles: [], claimsVersion: version });
		expect((await accountOf(uid)).disabled).toBe(true);
		expect((await accountOf(uid)).tokensValidAfterMs).toBeGreaterThan(tokensValidAfterMs);
		expect((await signalOf(uid)).change).toBe("status");
	});

	test("a suspension: getMe of the old token finishes it", async () => {
		const person = await newPerson(["editor"]);
		const { version } = await decideOnly(person.uid, "status", { status: "suspended" });
		expect(await person.call("getMe", {})).toMatchObject({
			status: "suspended",
			roles: [],
			version,
			syncedVersion: version,
		});
		expect((await accountOf(person.uid)).disabled).toBe(true);
	});

	test("a suspension, then gives a role: the account is disabled all the same", async () => {
		const { uid } = await newPerson(["editor"]);
		await decideOnly(uid, "status", { status: "suspended" });
		const { version } = await grant(uid, ["viewer"]);
		expect(await signalOf(uid)).toMatchObject({ version, syncedVersion: version });
		expect((await accountOf(uid)).disabled).toBe(true);
	});

	test("a reactivation: the trigger enables the account", async () => {
		const { uid } = await newPerson(["editor"]);
		await setStatus(uid, "suspended");
		const { version } = await decideOnly(uid, "status", { status: "active" });
		await eventually("the account is enabled", async () => !(await accountOf(uid)).disabled);
		await untilSynced(uid, version);
		expect(await claimsOf(uid)).toEqual({ roles: ["editor"], claimsVersion: version });
	});
});
