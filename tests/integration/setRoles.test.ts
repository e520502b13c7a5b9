import { CLAIMS_SCHEMA } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import { beforeAll, describe, expect, test } from "vitest";
import { auditOf, claimsOf, grant, memberOf, services, signalOf, stateOf } from "../support/admin.ts";
import { Client } from "../support/client.ts";
import { newPerson } from "../support/people.ts";

const HOUR_MS = 3_600_000;

let admin: Client;
beforeAll(async () => {
	admin = await newPerson(["admin"]);
});

describe("a change of roles", () => {
	test("writes the member, the signal, one audit entry and the claims, each exactly as the contract says", async () => {
		const person = await new Client().signUp();
		const { uid, email } = person;
		const before = await memberOf(uid);
		const answer = await admin.call("setRoles", {
			uid,
			roles: [{ role: "publisher" }, { role: "auditor" }],
			reason: " Covers for Pat. ",
		});
		expect(answer).toEqual({ version: 2, syncedVersion: 2, changed: true });

		const member = await memberOf(uid);
		const granted = { grantedAt: expect.any(Timestamp), grantedBy: admin.uid, expiresAt: null };
		expect(member).toEqual({
			uid,
			email,
			displayName: null,
			photoURL: null,
			roles: { publisher: granted, auditor: granted },
			status: "active",
			version: 2,
			claimsSchema: CLAIMS_SCHEMA,
			nextExpiry: null,
			createdAt: before.createdAt,
			updatedAt: expect.any(Timestamp),
		});
		expect(member.updatedAt.toMillis()).toBeGreaterThan(before.updatedAt.toMillis());
		expect(await signalOf(uid)).toEqual({
			version: 2,
			syncedVersion: 2,
			updatedAt: expect.any(Timestamp),
			change: "roles",
		});
		expect((await auditOf(uid)).slice(1)).toEqual([
			{
				at: member.updatedAt,
				actor: { uid: admin.uid, email: admin.email },
				target: uid,
				action: "roles.set",
				before: { roles: { viewer: null }, status: "active" },
				after: { roles: { publisher: null, auditor: null }, status: "active" },
				reason: "Covers for Pat.",
				version: 2,
			},
		]);
		expect(await claimsOf(uid)).toEqual({ roles: ["auditor", "publisher"], claimsVersion: 2 });
		await person.refresh();
		expect(await person.claims()).toMatchObject({ roles: ["auditor", "publisher"], claimsVersion: 2 });
	});

	test("that changes nothing makes no version and writes nothing", async () => {
		const { uid } = await newPerson(["editor", "viewer"]);
		const before = await stateOf(uid);
		const answer = await admin.call("setRoles", {
			uid,
			roles: [{ role: "viewer" }, { role: "editor" }],
			reason: "Again.",
		});
		const { version } = before.member;
		expect(answer).toEqual({ version, syncedVersion: version, changed: false });
		expect(await stateOf(uid)).toEqual(before);
	});

	test("keeps when and by whom the unchanged roles were granted", async () => {
		const { uid } = await newPerson(["viewer"]);
		const { viewer } = (await memberOf(uid)).roles;
		await admin.call("setRoles", { uid, roles: [{ role: "viewer" }, { role: "editor" }] });
		const { roles } = await memberOf(uid);
		expect(roles.viewer).toEqual(viewer);
		expect(roles.viewer?.grantedBy).toBe("system");
		expect(roles.editor?.grantedBy).toBe(admin.uid);
	});

	test("to no role at all leaves a token without roles, which is current", async () => {
		const person = await newPerson(["editor"]);
		const answer = await admin.call("setRoles", { uid: person.uid, roles: [] });
		expect(answer).toMatchObject({ changed: true });
		await person.refresh();
		expect(await person.claims()).toMatchObject({ roles: [], claimsVersion: (await memberOf(person.uid)).version });
	});

	test("of an account that has no member yet makes one at version 1", async () => {
		const { uid } = await services.auth.createUser({ email: new Client().email });
		const answer = await admin.call("setRoles", { uid, roles: [{ role: "editor" }] });
		expect(answer).toEqual({ version: 1, syncedVersion: 1, changed: true });
		expect(await claimsOf(uid)).toEqual({ roles: ["editor"], claimsVersion: 1 });
		expect(await auditOf(uid)).toMatchObject([{ before: null, after: { roles: { editor: null } }, version: 1 }]);
	});

	test("with the version expected goes through; with another is aborted and told the version", async () => {
		const { uid } = await newPerson(["viewer"]);
		const { version } = await memberOf(uid);
		const call = (expectedVersion: number) =>
			admin.call("setRoles", { uid, roles: [{ role: "editor" }], expectedVersion });
		expect(await call(version)).toMatchObject({ version: version + 1, changed: true });
		const before = await stateOf(uid);
		expect(await call(version)).toMatchObject({
			code: "aborted",
			details: { version: version + 1, reason: "changed-meanwhile" },
		});
		expect(await stateOf(uid)).toEqual(before);
	});
});

describe("a role with an end", () => {
	test("has it in the member, the audit and the token, which rounds it down to the second", async () => {
		const person = await newPerson(["viewer"]);
		const endMs = Math.ceil(Date.now() / 1000) * 1000 + HOUR_MS + 999;
		const expiresAt = new Date(endMs).toISOString();
		await admin.call("setRoles", { uid: person.uid, roles: [{ role: "viewer" }, { role: "editor", expiresAt }] });

		const member = await memberOf(person.uid);
		expect(member.roles.editor?.expiresAt?.toMillis()).toBe(endMs);
		expect(member.nextExpiry?.toMillis()).toBe(endMs);
		expect((await auditOf(person.uid)).at(-1)?.after).toEqual({
			roles: { viewer: null, editor: expiresAt },
			status: "active",
		});
		await person.refresh();
		expect(await person.claims()).toMatchObject({
			roles: ["editor", "viewer"],
			roleExpiry: { editor: (endMs - 999) / 1000 },
		});
	});

	test("can be given another end, or none, each of which is a change", async () => {
		const { uid } = await newPerson(["viewer"]);
		const endMs = Date.now() + HOUR_MS;
		const call = (expiresAt?: string) =>
			admin.call("setRoles", { uid, roles: [{ role: "editor", ...(expiresAt && { expiresAt }) }] });
		expect(await call(new Date(endMs).toISOString())).toMatchObject({ changed: true });
		expect(await call(new Date(endMs).toISOString().replace("Z", "+00:00"))).toMatchObject({ changed: false });
		expect(await call(new Date(endMs + HOUR_MS).toISOString())).toMatchObject({ changed: true });
		expect(await call()).toMatchObject({ changed: true });
		expect((await memberOf(uid)).nextExpiry).toBeNull();
		expect(await claimsOf(uid)).not.toHaveProperty("roleExpiry");
	});

	test("in the past is refused with the path of the field", async () => {
		const { uid } = await newPerson(["viewer"]);
		const before = await stateOf(uid);
		const answer = await admin.call("setRoles", {
			uid,
			roles: [{ role: "viewer" }, { role: "editor", expiresAt: new Date(Date.now() - 1_000).toISOString() }],
		});
		expect(answer).toMatchObject({
			code: "invalid-argument",
			details: [{ path: "roles.1.expiresAt", problem: expect.stringContaining("future") }],
		});
		expect(await stateOf(uid)).toEqual(before);
	});
});

describe("an admin", () => {
	test("may change their own roles while another admin remains", async () => {
		const other = await newPerson(["admin"]);
		const answer = await other.call("setRoles", { uid: other.uid, roles: [{ role: "viewer" }] });
		expect(answer).toMatchObject({ changed: true });
		const again = await other.call("setRoles", { uid: other.uid, roles: [{ role: "admin" }] });
		expect(again).toMatchObject({ code: "permission-denied" });
	});

	test("made a moment ago may act with the token from before: the member counts", async () => {
		const fresh = await newPerson(["viewer"]);
		const target = await newPerson(["viewer"]);
		await grant(fresh.uid, ["admin"]);
		const answer = await fresh.call("setRoles", { uid: target.uid, roles: [{ role: "editor" }] });
		expect(answer).toMatchObject({ changed: true });
	});
});
