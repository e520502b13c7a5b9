import { type CallableName, POLICY, type Role } from "@rolecall/policy";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decideAccessRequest } from "../../functions/src/members/accessRequests.ts";
import type { Caller } from "../../functions/src/members/authorize.ts";
import { cancelInvite, inviteMember } from "../../functions/src/members/invites.ts";
import { revokeSessions } from "../../functions/src/members/revokeSessions.ts";
import { setRoles } from "../../functions/src/members/setRoles.ts";
import { setStatus } from "../../functions/src/members/setStatus.ts";
import { claimsOf, memberOf, services } from "../support/admin.ts";
import type { Client } from "../support/client.ts";
import { inputsAbout, newRequest } from "../support/everyCallable.ts";
import { fingerprint } from "../support/fingerprint.ts";
import { newPerson } from "../support/people.ts";

let admin: Client;
beforeAll(async () => {
	admin = await newPerson(["admin"]);
});

/**
 * In the default policy only admins manage members, and they have every permission. Here auditors manage them too, as
 * an adopter may have it: then those who manage meet roles that are beyond them.
 */
describe("somebody who manages members, but is no admin,", () => {
	const policy = { ...POLICY };
	let steward: Caller;
	let [viewer, auditor, editor] = ["", "", ""];
	beforeAll(async () => {
		Object.assign(POLICY, { auditor: [...POLICY.auditor, "members.manage"] });
		const person = await newPerson(["auditor"]);
		steward = { uid: person.uid, email: person.email, authTime: Math.floor(Date.now() / 1000), claimsVersion: 1 };
		const people = [await newPerson([]), await newPerson(["auditor"]), await newPerson(["auditor", "editor"])];
		[viewer, auditor, editor] = people.map(({ uid }) => uid) as [string, string, string];
	});
	afterAll(() => Object.assign(POLICY, policy));

	const roles = (...names: Role[]) => names.map((role) => ({ role }));
	const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
	const ask = (uid: string, role: Role) => newRequest(uid, role);
	const inviteOfAdmins = async () => {
		const answer = await admin.call("inviteMember", { email: "new@rolecall.test", roles: ["editor"] });
		return "inviteId" in answer ? answer.inviteId : "";
	};

	test.each<[string, (() => Promise<string>) | null, (id: string) => Promise<unknown>]>([
		["grants", null, () => setRoles(services, steward, { uid: viewer, roles: roles("editor") })],
		[
			"grants for a time",
			null,
			() => setRoles(services, steward, { uid: viewer, roles: [{ role: "editor", expiresAt }] }),
		],
		[
			"grants beside a role of theirs",
			null,
			() => setRoles(services, steward, { uid: viewer, roles: roles("auditor", "editor") }),
		],
		[
			"grants to themselves",
			null,
			() => setRoles(services, steward, { uid: steward.uid, roles: roles("auditor", "admin") }),
		],
		["removes", null, () => setRoles(services, steward, { uid: editor, roles: roles("auditor") })],
		[
			"shortens",
			null,
			() => setRoles(services, steward, { uid: editor, roles: [{ role: "auditor" }, { role: "editor", expiresAt }] }),
		],
		["suspends who has", null, () => setStatus(services, steward, { uid: editor, status: "suspended" })],
		["signs out who has", null, () => revokeSessions(services, steward, { uid: editor })],
		["invites to", null, () => inviteMember(services, steward, { email: "x@rolecall.test", roles: ["editor"] })],
		["cancels an invite to", inviteOfAdmins, (id) => cancelInvite(services, steward, id)],
		[
			"approves a request for",
			() => ask(viewer, "editor"),
			(requestId) => decideAccessRequest(services, steward, { requestId, decision: "approve" }),
		],
	])("%s no role beyond their own permissions, and nothing is written", async (_, prepare, deed) => {
		const id = (await prepare?.()) ?? "";
		const before = await fingerprint();
		await expect(deed(id)).rejects.toMatchObject({
			code: "permission-denied",
			message: expect.stringContaining("To grant or remove"),
		});
		expect(await fingerprint()).toBe(before);
	});

	test("does all of it with roles that are not", async () => {
		expect(await setRoles(services, steward, { uid: viewer, roles: roles("auditor") })).toMatchObject({
			changed: true,
		});
		// The role that is beyond them stays as it is.
		expect(await setRoles(services, steward, { uid: editor, roles: roles("editor") })).toMatchObject({ changed: true });
		expect(await setStatus(services, steward, { uid: auditor, status: "suspended" })).toMatchObject({ changed: true });
		expect(await revokeSessions(services, steward, { uid: auditor })).toMatchObject({ version: expect.any(Number) });
		const { inviteId } = await inviteMember(services, steward, { email: "y@rolecall.test", roles: ["auditor"] });
		expect(await cancelInvite(services, steward, inviteId)).toEqual({ inviteId });
		const requestId = await ask(viewer, "auditor");
		expect(await decideAccessRequest(services, steward, { requestId, decision: "approve" })).toMatchObject({
			version: expect.any(Number),
		});
	});
});

test("claims that somebody set in our name, or nearly, give nothing after the next change", async () => {
	const person = await newPerson(["viewer"]);
	const { uid } = person;
	const nearly = { role: "admin", Roles: ["admin"], "roles ": ["admin"], admin: true };
	const ours = { roles: "admin", roleExpiry: { admin: 9e9, viewer: 0 }, claimsVersion: "99" };
	await services.auth.setCustomUserClaims(uid, { ...nearly, ...ours });
	await admin.call("setRoles", { uid, roles: [{ role: "auditor" }] });
	const { version } = await memberOf(uid);
	expect(await claimsOf(uid)).toEqual({ ...nearly, roles: ["auditor"], claimsVersion: version });
	const answer = await person.call("setRoles", { uid, roles: [{ role: "admin" }] });
	expect(answer).toMatchObject({ code: "permission-denied" });
	await person.refresh();
	expect(await person.call("getMe", {})).toMatchObject({ roles: ["auditor"] });
});

const HOSTILE_IDS = [
	"",
	"/",
	"a/b",
	"a//b",
	"/a",
	"a/",
	"members/ed/devices/x",
	".",
	"..",
	"../ed",
	"..%2Fed",
	"%2e%2e",
	"a%00b",
	"__x__",
	"__proto__",
	"constructor",
	"*",
	"~*/[]",
	"`",
	"a\u0000b",
	"a\nb",
	"\ud800",
	"\u202eed",
	" ",
	"x".repeat(128),
	"x".repeat(129),
	"ü".repeat(128),
	"x".repeat(20_000),
];

describe("an id that would lead elsewhere is refused by", () => {
	const fields = [
		["setRoles", "uid"],
		["setStatus", "uid"],
		["revokeSessions", "uid"],
		["cancelInvite", "inviteId"],
		["decideAccessRequest", "requestId"],
		["publishArticle", "articleId"],
	] as const satisfies [CallableName, string][];

	test.each(fields)("%s, and nothing is written", async (name, field) => {
		const inputs = await inputsAbout((await newPerson(["viewer"])).uid);
		const before = await fingerprint();
		for (const id of HOSTILE_IDS) {
			const answer = await admin.call(name, { ...inputs[name], [field]: id });
			const expected = expect.stringMatching(/^(invalid-argument|not-found)$/);
			expect(answer, JSON.stringify(id).slice(0, 40)).toMatchObject({ code: expected });
		}
		expect(await fingerprint()).toBe(before);
	});
});
