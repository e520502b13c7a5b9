import { randomUUID } from "node:crypto";
import { paths, REASONS, type Reason, type Role } from "@rolecall/policy";
import { doc, getDoc, serverTimestamp, setDoc } from "firebase/firestore";
import { Timestamp } from "firebase-admin/firestore";
import { beforeAll, describe, expect, test } from "vitest";
import { refs } from "../../functions/src/members/documents.ts";
import { auditOf, memberOf, services, signalOf, stateOf } from "../support/admin.ts";
import { type Client, verdict } from "../support/client.ts";
import { newRequest } from "../support/everyCallable.ts";
import { fingerprint } from "../support/fingerprint.ts";
import { newPerson } from "../support/people.ts";

const HOUR_MS = 3_600_000;
const HOURS = 8;

let admin: Client;
let other: Client;
beforeAll(async () => {
	[admin, other] = [await newPerson(["admin"]), await newPerson(["admin"])];
});

/** Asks as the person's own app does, under the rules. @returns the request's id */
async function ask(person: Client, role: Role = "editor", hours = HOURS): Promise<string> {
	const requestId = randomUUID();
	const request = { uid: person.uid, role, hours, reason: "Covers for Pat.", status: "pending" };
	await setDoc(doc(person.db, paths.accessRequest(requestId)), { ...request, createdAt: serverTimestamp() });
	return requestId;
}

const decide = (requestId: string, decision: "approve" | "deny", by = admin, reason?: string) =>
	by.call("decideAccessRequest", { requestId, decision, ...(reason && { reason }) });

const requestOf = async (id: string) => (await refs(services.db).accessRequest(id).get()).data();

/** The decision is refused for this reason, and nothing in the project has changed. */
async function expectRefused(reason: Reason, decision: () => ReturnType<typeof decide>): Promise<void> {
	const before = await fingerprint();
	expect(await decision()).toMatchObject({ code: REASONS[reason], details: { reason } });
	expect(await fingerprint()).toBe(before);
}

describe("a request that is approved", () => {
	test("becomes a grant that ends after the hours asked for, decided and recorded in one step", async () => {
		const person = await newPerson(["viewer"]);
		const { uid } = person;
		const [requestId, before] = [await ask(person), await stateOf(uid)];
		const version = before.member.version + 1;
		const askedAt = Date.now();
		expect(await decide(requestId, "approve", admin, "Until Monday.")).toEqual({ version });

		const { roles, nextExpiry } = await memberOf(uid);
		const endMs = roles.editor?.expiresAt?.toMillis() ?? 0;
		expect(endMs - HOURS * HOUR_MS).toBeGreaterThanOrEqual(askedAt);
		expect(endMs - HOURS * HOUR_MS).toBeLessThanOrEqual(Date.now());
		expect(roles).toEqual({
			...before.member.roles,
			editor: { grantedAt: expect.any(Timestamp), grantedBy: admin.uid, expiresAt: nextExpiry },
		});
		const decidedAt = expect.any(Timestamp);
		expect(await requestOf(requestId)).toMatchObject({ status: "approved", decidedBy: admin.uid, decidedAt });
		expect(await signalOf(uid)).toMatchObject({ version, syncedVersion: version, change: "roles" });
		expect((await auditOf(uid)).slice(before.audit.length)).toEqual([
			{
				at: expect.any(Timestamp),
				actor: { uid: admin.uid, email: admin.email },
				target: uid,
				action: "request.approved",
				before: { roles: { viewer: null }, status: "active" },
				after: { roles: { viewer: null, editor: new Date(endMs).toISOString() }, status: "active" },
				reason: "Until Monday.",
				version,
			},
		]);
		await person.refresh();
		expect(await person.claims()).toMatchObject({
			roles: ["editor", "viewer"],
			roleExpiry: { editor: Math.floor(endMs / 1000) },
			claimsVersion: version,
		});
		expect((await getDoc(doc(person.db, paths.accessRequest(requestId)))).data()).toMatchObject({ status: "approved" });
	});

	test.each<[string, number | null]>([
		["without end", null],
		["for longer", Date.now() + 100 * HOUR_MS],
	])("for a role held %s leaves the grant as it is", async (_, endMs) => {
		const person = await newPerson(["viewer"]);
		const expiresAt = endMs === null ? undefined : new Date(endMs).toISOString();
		const roles = [{ role: "editor" as const, ...(expiresAt && { expiresAt }) }];
		await admin.call("setRoles", { uid: person.uid, roles });
		const before = await memberOf(person.uid);
		const requestId = await ask(person);
		expect(await decide(requestId, "approve", other)).toEqual({ version: before.version + 1 });
		expect((await memberOf(person.uid)).roles).toEqual(before.roles);
		expect(await requestOf(requestId)).toMatchObject({ status: "approved", decidedBy: other.uid });
	});

	test("for a role held for less gives it the later end", async () => {
		const person = await newPerson(["viewer"]);
		const expiresAt = new Date(Date.now() + HOUR_MS).toISOString();
		await admin.call("setRoles", { uid: person.uid, roles: [{ role: "editor", expiresAt }] });
		await decide(await ask(person), "approve");
		const end = (await memberOf(person.uid)).roles.editor?.expiresAt?.toMillis() ?? 0;
		expect(end).toBeGreaterThan(Date.parse(expiresAt) + (HOURS - 2) * HOUR_MS);
	});

	test("of somebody suspended meanwhile waits with the member until the reactivation", async () => {
		const person = await newPerson(["viewer"]);
		const requestId = await ask(person);
		await admin.call("setStatus", { uid: person.uid, status: "suspended" });
		await decide(requestId, "approve");
		expect(await memberOf(person.uid)).toMatchObject({ status: "suspended", roles: { editor: {}, viewer: {} } });
		expect((await services.auth.getUser(person.uid)).customClaims).toMatchObject({ roles: [] });
	});
});

test("a request that is denied changes nobody's access, and is on record", async () => {
	const person = await newPerson(["viewer"]);
	const [requestId, before] = [await ask(person), await stateOf(person.uid)];
	expect(await decide(requestId, "deny", admin, "Ask Pat.")).toEqual({});
	expect(await requestOf(requestId)).toMatchObject({ status: "denied", decidedBy: admin.uid });
	const after = await stateOf(person.uid);
	expect({ ...after, audit: [] }).toEqual({ ...before, audit: [] });
	expect(after.audit).toHaveLength(before.audit.length + 1);
	expect(after.audit).toContainEqual({
		at: expect.any(Timestamp),
		actor: { uid: admin.uid, email: admin.email },
		target: person.uid,
		action: "request.denied",
		before: null,
		after: null,
		reason: "Ask Pat.",
		version: 0,
	});
});

describe("a decision is refused", () => {
	test.each(["approve", "deny"] as const)("to the one who asked, even an admin: %s", async (decision) => {
		const requestId = await ask(admin);
		await expectRefused("own-request", () => decide(requestId, decision));
	});

	test.each(["approve", "deny"] as const)("to somebody without members.manage: %s", async (decision) => {
		const [auditor, requestId] = [await newPerson(["auditor"]), await ask(await newPerson(["viewer"]))];
		await expectRefused("lacks-permission", () => decide(requestId, decision, auditor));
	});

	test.each(["approve", "deny"] as const)("on a request that is not there: %s", async (decision) => {
		await expectRefused("no-such-request", () => decide("never-asked", decision));
	});

	test("to somebody without members.manage, who does not learn whether there is such a request", async () => {
		const viewer = await newPerson(["viewer"]);
		await expectRefused("lacks-permission", () => decide("never-asked", "approve", viewer));
	});

	test.each([
		["approve", "approve"],
		["approve", "deny"],
		["deny", "approve"],
		["deny", "deny"],
	] as const)("a second time: %s, then %s", async (first, second) => {
		const requestId = await ask(await newPerson(["viewer"]));
		await decide(requestId, first);
		await expectRefused("already-decided", () => decide(requestId, second, other));
	});

	test("on a request whose account is gone", async () => {
		const requestId = await newRequest("deleted-long-ago");
		await expectRefused("no-such-user", () => decide(requestId, "approve"));
		expect(await decide(requestId, "deny")).toEqual({});
	});
});

describe("of two who decide at the same moment, exactly one wins:", () => {
	test.each([
		["approve", "deny"],
		["approve", "approve"],
		["deny", "deny"],
	] as const)("%s and %s", async (first, second) => {
		const person = await newPerson(["viewer"]);
		const [requestId, before] = [await ask(person), await stateOf(person.uid)];
		const answers = await Promise.all([decide(requestId, first), decide(requestId, second, other)]);
		const won = answers.map((answer) => !("code" in answer));
		expect(won.filter(Boolean), JSON.stringify(answers)).toHaveLength(1);
		expect(answers).toContainEqual(expect.objectContaining({ code: "failed-precondition" }));
		const [decision, by] = won[0] ? [first, admin] : [second, other];
		const approved = decision === "approve";
		const status = approved ? "approved" : "denied";
		expect(await requestOf(requestId)).toMatchObject({ status, decidedBy: by.uid });
		const after = await stateOf(person.uid);
		expect(after.member.version).toBe(before.member.version + (approved ? 1 : 0));
		expect("editor" in after.member.roles).toBe(approved);
		expect(after.audit).toHaveLength(before.audit.length + 1);
	});
});

test("the rules take no request in another's name, and none that is decided already", async () => {
	const [person, victim] = [await newPerson(["viewer"]), await newPerson(["viewer"])];
	const request = { uid: person.uid, role: "admin", hours: HOURS, reason: "Because.", status: "pending" };
	const create = (change: object) =>
		verdict(
			setDoc(doc(person.db, paths.accessRequest(randomUUID())), {
				...request,
				createdAt: serverTimestamp(),
				...change,
			}),
		);
	expect(await create({})).toBe("allowed");
	for (const change of [{ uid: victim.uid }, { status: "approved" }, { decidedBy: admin.uid }, { hours: 1e6 }]) {
		expect(await create(change), JSON.stringify(change)).toBe("permission-denied");
	}
	expect(Object.keys((await memberOf(person.uid)).roles)).toEqual(["viewer"]);
});
