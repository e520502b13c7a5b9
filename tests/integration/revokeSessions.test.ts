import type { Role } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "../../functions/src/members/authorize.ts";
import { refs } from "../../functions/src/members/documents.ts";
import { revokeSessions } from "../../functions/src/members/revokeSessions.ts";
import { setLockdown } from "../../functions/src/members/security.ts";
import { setRoles } from "../../functions/src/members/setRoles.ts";
import { accountOf, claimsOf, memberOf, services, setSecurityState, stateOf } from "../support/admin.ts";
import { type Client, verdict } from "../support/client.ts";
import { decideOnly, suspendMemberOnly } from "../support/halfDone.ts";
import { newPerson, nextSecond, untilSynced } from "../support/people.ts";

let admin: Client;
beforeAll(async () => {
	admin = await newPerson(["admin"]);
});

const revoke = (uid: string) => admin.call("revokeSessions", { uid, reason: "Lost laptop." });

describe("the sessions of one person, revoked", () => {
	test("make a version with the same roles, end the refresh tokens, keep foreign claims, are on record once", async () => {
		const person = await newPerson(["editor"]);
		const { uid } = person;
		await services.auth.setCustomUserClaims(uid, { ...(await claimsOf(uid)), stripeRole: "pro" });
		const [before, account] = [await stateOf(uid), await accountOf(uid)];
		const version = before.member.version + 1;
		await nextSecond();
		expect(await revoke(uid)).toEqual({ version });

		const after = await stateOf(uid);
		expect(after.member).toEqual({ ...before.member, version, updatedAt: expect.any(Timestamp) });
		expect(after.claims).toEqual({ roles: ["editor"], claimsVersion: version, stripeRole: "pro" });
		expect(after.signal).toMatchObject({ version, syncedVersion: version, change: "revoked" });
		const state = { roles: { editor: null }, status: "active" };
		expect(after.audit.slice(before.audit.length)).toEqual([
			{
				at: after.member.updatedAt,
				actor: { uid: admin.uid, email: admin.email },
				target: uid,
				action: "sessions.revoked",
				before: state,
				after: state,
				reason: "Lost laptop.",
				version,
			},
		]);
		expect(await accountOf(uid)).toMatchObject({ disabled: false });
		expect((await accountOf(uid)).tokensValidAfterMs).toBeGreaterThan(account.tokensValidAfterMs);
		expect(await verdict(person.refresh())).toMatch(/^auth\/(user-token-expired|invalid-refresh-token)$/);
		await person.signIn();
		expect(await person.claims()).toMatchObject({ roles: ["editor"], claimsVersion: version, stripeRole: "pro" });
	});

	// The strict engine refuses the token itself after a revocation, as production does not: so the service is asked.
	test.each(["revokeSessions", "setStatus"] as const)(
		"end at the callables as well, after %s: the token there was may nothing, nor after later changes, and a new one may",
		async (how) => {
			const person = await newPerson(["admin"]);
			const target = await newPerson(["viewer"]);
			const { uid, email } = person;
			const caller = async (): Promise<Caller> => {
				const { claimsVersion, auth_time } = await person.claims();
				return { uid, email, authTime: Number(auth_time), claimsVersion: Number(claimsVersion) };
			};
			const deeds = (by: Caller) => [
				() => setRoles(services, by, { uid: target.uid, roles: [{ role: "editor" }] }),
				() => setLockdown(services, by, { lockdown: true, reason: "Mine." }),
				() => revokeSessions(services, by, { uid }),
			];
			const stolen = await caller();
			if (how === "revokeSessions") await revoke(uid);
			else {
				await admin.call("setStatus", { uid, status: "suspended" });
				await admin.call("setStatus", { uid, status: "active" });
			}
			await admin.call("setRoles", { uid, roles: [{ role: "admin" }, { role: "viewer" }] });
			const before = [await stateOf(target.uid), await stateOf(uid)];
			for (const deed of deeds(stolen)) {
				await expect(deed()).rejects.toMatchObject({
					code: "failed-precondition",
					details: { reason: "session-ended" },
				});
			}
			expect([await stateOf(target.uid), await stateOf(uid)]).toEqual(before);

			await nextSecond();
			await person.signIn();
			const fresh = await caller();
			expect(await setRoles(services, fresh, { uid: target.uid, roles: [{ role: "editor" }] })).toMatchObject({
				changed: true,
			});
		},
	);

	test("of others, and changes of roles, end nobody's: whose roles were changed is served by the token they have", async () => {
		const person = await newPerson(["admin"]);
		const target = await newPerson(["viewer"]);
		await revoke(target.uid);
		await admin.call("setRoles", { uid: person.uid, roles: [{ role: "admin" }, { role: "editor" }] });
		expect(await person.call("setRoles", { uid: target.uid, roles: [] })).toMatchObject({ changed: true });
	});

	test("again make another version: each ends what was signed in since", async () => {
		const { uid } = await newPerson(["viewer"]);
		const { version } = await memberOf(uid);
		expect(await revoke(uid)).toEqual({ version: version + 1 });
		expect(await revoke(uid)).toEqual({ version: version + 2 });
	});

	test("are refused to somebody without members.manage, and for nobody", async () => {
		const [auditor, target] = [await newPerson(["auditor"]), await newPerson(["viewer"])];
		const before = { ...(await stateOf(target.uid)), ...(await accountOf(target.uid)) };
		expect(await auditor.call("revokeSessions", { uid: target.uid })).toMatchObject({ code: "permission-denied" });
		expect(await revoke("nobody-at-all")).toMatchObject({ code: "not-found" });
		expect({ ...(await stateOf(target.uid)), ...(await accountOf(target.uid)) }).toEqual(before);
	});
});

describe("one's own sessions", () => {
	test.each<[string, Role[]]>([
		["a viewer", ["viewer"]],
		["an auditor", ["auditor"]],
		["somebody without any role", []],
		["an admin", ["admin"]],
	])("are ended by %s, with the roles kept, on record as their own doing", async (_, roles) => {
		const person = await newPerson(roles);
		const { uid, email } = person;
		const [before, account] = [await stateOf(uid), await accountOf(uid)];
		const version = before.member.version + 1;
		await nextSecond();
		expect(await person.call("revokeSessions", { uid, reason: "Left a phone on the tram." })).toEqual({ version });

		const after = await stateOf(uid);
		expect(after.member).toEqual({ ...before.member, version, updatedAt: expect.any(Timestamp) });
		expect(after.claims).toEqual({ roles, claimsVersion: version });
		expect(after.signal).toMatchObject({ version, syncedVersion: version, change: "revoked" });
		expect(after.audit.slice(before.audit.length)).toMatchObject([
			{ actor: { uid, email }, target: uid, action: "sessions.revoked", reason: "Left a phone on the tram.", version },
		]);
		expect((await accountOf(uid)).tokensValidAfterMs).toBeGreaterThan(account.tokensValidAfterMs);
		expect(await verdict(person.refresh())).toMatch(/^auth\/(user-token-expired|invalid-refresh-token)$/);
		await person.signIn();
		expect(await person.claims()).toMatchObject({ roles, claimsVersion: version });
	});

	test("are ended also by who has a role that has ended, and so is beyond them", async () => {
		const person = await newPerson(["viewer"]);
		const ended = {
			grantedAt: Timestamp.now(),
			grantedBy: "system",
			expiresAt: Timestamp.fromMillis(Date.now() - 1_000),
		};
		await refs(services.db).member(person.uid).update({ "roles.admin": ended });
		expect(await person.call("revokeSessions", { uid: person.uid })).toMatchObject({ version: expect.any(Number) });
	});

	test("open nobody else's: another's are refused, with nothing changed", async () => {
		const [person, other] = [await newPerson(["viewer"]), await newPerson(["viewer"])];
		const before = { ...(await stateOf(other.uid)), ...(await accountOf(other.uid)) };
		expect(await person.call("revokeSessions", { uid: other.uid })).toMatchObject({ code: "permission-denied" });
		expect({ ...(await stateOf(other.uid)), ...(await accountOf(other.uid)) }).toEqual(before);
	});

	test("are not ended by somebody suspended, or whose member is gone", async () => {
		const [suspended, gone] = [await newPerson(["viewer"]), await newPerson(["viewer"])];
		await suspendMemberOnly(suspended.uid);
		const before = { ...(await stateOf(suspended.uid)), ...(await accountOf(suspended.uid)) };
		const ownOf = ({ uid }: Client) => ({ uid });
		expect(await suspended.call("revokeSessions", ownOf(suspended))).toMatchObject({ code: "permission-denied" });
		expect({ ...(await stateOf(suspended.uid)), ...(await accountOf(suspended.uid)) }).toEqual(before);

		await refs(services.db).member(gone.uid).delete();
		expect(await gone.call("revokeSessions", ownOf(gone))).toMatchObject({ code: "permission-denied" });
		expect((await refs(services.db).member(gone.uid).get()).exists).toBe(false);
	});

	test("are not ended in a lockdown, nor with a sign-in before minAuthTime", async () => {
		const person = await newPerson(["viewer"]);
		const before = { ...(await stateOf(person.uid)), ...(await accountOf(person.uid)) };
		for (const state of [{ lockdown: true }, { minAuthTime: Timestamp.fromMillis(Date.now() + 60_000) }]) {
			await setSecurityState(state);
			const answer = await person.call("revokeSessions", { uid: person.uid });
			expect(answer).toMatchObject({ code: "failed-precondition" });
		}
		await setSecurityState();
		expect({ ...(await stateOf(person.uid)), ...(await accountOf(person.uid)) }).toEqual(before);
	});
});

describe("a server that crashes after it has decided a revocation", () => {
	afterEach(() => nextSecond());

	test("leaves it to the trigger", async () => {
		const { uid } = await newPerson(["editor"]);
		const { tokensValidAfterMs } = await accountOf(uid);
		await nextSecond();
		const { version } = await decideOnly(uid, "revoked");
		await untilSynced(uid, version);
		expect((await accountOf(uid)).tokensValidAfterMs).toBeGreaterThan(tokensValidAfterMs);
		expect(await claimsOf(uid)).toEqual({ roles: ["editor"], claimsVersion: version });
	});

	test("does not lose it to a change of roles right after", async () => {
		const { uid } = await newPerson(["editor"]);
		const { tokensValidAfterMs } = await accountOf(uid);
		await nextSecond();
		await decideOnly(uid, "revoked");
		await admin.call("setRoles", { uid, roles: [{ role: "viewer" }] });
		expect((await accountOf(uid)).tokensValidAfterMs).toBeGreaterThan(tokensValidAfterMs);
	});

	test("of somebody suspended does not keep the account disabled after a reactivation", async () => {
		const { uid } = await newPerson(["editor"]);
		await admin.call("setStatus", { uid, status: "suspended" });
		await decideOnly(uid, "revoked");
		expect(await admin.call("setStatus", { uid, status: "active" })).toMatchObject({ changed: true });
		expect(await accountOf(uid)).toMatchObject({ disabled: false });
	});

	test("does not lose it to a reactivation that crashed just before", async () => {
		const { uid } = await newPerson(["editor"]);
		await admin.call("setStatus", { uid, status: "suspended" });
		const { tokensValidAfterMs } = await accountOf(uid);
		await nextSecond();
		await decideOnly(uid, "status", { status: "active" });
		await revoke(uid);
		expect(await accountOf(uid)).toMatchObject({ disabled: false });
		expect((await accountOf(uid)).tokensValidAfterMs).toBeGreaterThan(tokensValidAfterMs);
	});
});
