import { execFile } from "node:child_process";
import { Timestamp } from "firebase-admin/firestore";
import { beforeAll, describe, expect, test } from "vitest";
import { refs } from "../../functions/src/members/documents.ts";
import { setStatus } from "../../functions/src/members/setStatus.ts";
import { accountOf, auditOf, claimsOf, memberOf, services, signalOf, stateOf } from "../support/admin.ts";
import type { Client } from "../support/client.ts";
import { triggersSettled } from "../support/halfDone.ts";
import { newPerson } from "../support/people.ts";

interface Outcome {
	code: number;
	/** What it printed, on both channels. */
	said: string;
}

/** `npm run rolecall -- … --local`, as an operator types it. */
function rolecall(...args: string[]): Promise<Outcome> {
	const command = ["tools/rolecall/main.ts", ...args, "--local"];
	return new Promise((resolve) => {
		execFile(process.execPath, command, (error, out, err) => {
			resolve({ code: typeof error?.code === "number" ? error.code : 0, said: out + err });
		});
	});
}

let person: Client;
let email: string;
beforeAll(async () => {
	await newPerson(["admin"]);
});
async function someone(...roles: Parameters<typeof newPerson>[0]): Promise<void> {
	person = await newPerson(roles);
	email = person.email;
}

describe("grant and revoke", () => {
	test("change what is named and leave the rest, as system, on record once", async () => {
		await someone("viewer");
		const { version } = await memberOf(person.uid);
		expect(await rolecall("grant", email, "editor", "auditor", "--reason", "New desk.")).toMatchObject({ code: 0 });
		expect(await claimsOf(person.uid)).toMatchObject({ roles: ["auditor", "editor", "viewer"] });
		const [last] = (await auditOf(person.uid)).slice(-1);
		expect(last).toMatchObject({ actor: "system", action: "roles.set", reason: "New desk.", version: version + 1 });
		expect(await rolecall("revoke", email, "editor", "viewer")).toMatchObject({ code: 0 });
		expect(await claimsOf(person.uid)).toMatchObject({ roles: ["auditor"], claimsVersion: version + 2 });
		expect(await rolecall("revoke", email, "editor")).toMatchObject({
			code: 0,
			said: expect.stringContaining("already so"),
		});
		expect((await memberOf(person.uid)).version).toBe(version + 2);
	});

	test("for a time: an end in the claims", async () => {
		await someone("viewer");
		const before = Date.now();
		await rolecall("grant", email, "editor", "--for", "8h");
		const end = (await memberOf(person.uid)).roles.editor?.expiresAt?.toMillis() ?? 0;
		expect(end).toBeGreaterThanOrEqual(before + 8 * 3_600_000);
		expect(end).toBeLessThan(Date.now() + 8 * 3_600_000);
		expect(await claimsOf(person.uid)).toHaveProperty("roleExpiry.editor");
	});
});

test("suspend and reactivate close the account and give the same roles back", async () => {
	await someone("editor");
	expect(await rolecall("suspend", email, "--reason", "Left.")).toMatchObject({ code: 0 });
	expect(await accountOf(person.uid)).toMatchObject({ disabled: true });
	expect(await claimsOf(person.uid)).toMatchObject({ roles: [] });
	expect(await rolecall("reactivate", email)).toMatchObject({ code: 0 });
	expect(await accountOf(person.uid)).toMatchObject({ disabled: false });
	expect(await claimsOf(person.uid)).toMatchObject({ roles: ["editor"] });
});

test("show and list say what is decided and what Auth has", async () => {
	await someone("publisher");
	const { version } = await memberOf(person.uid);
	const shown = await rolecall("show", email);
	expect(shown.said).toContain(`version  ${version}, in Auth ${version}`);
	expect(shown.said).toContain("publisher");
	const { said } = await rolecall("list", "--role", "publisher", "--status", "active", "--json");
	const mine = (JSON.parse(said) as { uid: string }[]).find(({ uid }) => uid === person.uid);
	expect(mine).toMatchObject({ email, version, status: "active", roles: { publisher: { expiresAt: null } } });
	expect((await rolecall("list", "--role", "editor")).said).not.toContain(email);
});

test("resync mends wiped claims and keeps those of others", async () => {
	await someone("editor");
	await services.auth.setCustomUserClaims(person.uid, { stripeRole: "pro" });
	expect(await rolecall("resync", email)).toMatchObject({ code: 0 });
	expect(await claimsOf(person.uid)).toMatchObject({ roles: ["editor"], stripeRole: "pro" });
});

describe("check", () => {
	type Damage = (uid: string) => Promise<unknown>;
	const { member, signal } = refs(services.db);
	const damages: [string, Damage][] = [
		["claims differ from the member", (uid) => services.auth.setCustomUserClaims(uid, { roles: ["admin"] })],
		["no signal", (uid) => signal(uid).delete()],
		["signal at version 1", (uid) => signal(uid).update({ version: 1, syncedVersion: 1 })],
		["not synced to Auth", (uid) => signal(uid).update({ syncedVersion: 1 })],
		["suspended, but the account is enabled", openAgain],
		["account without a member", (uid) => member(uid).delete()],
		["member without an account", (uid) => member(`gone-${uid}`).set(GHOST)],
	];
	const GHOST = {
		uid: "gone",
		email: null,
		displayName: null,
		photoURL: null,
		roles: {},
		status: "active" as const,
		version: 1,
		claimsSchema: 1,
		nextExpiry: null,
		createdAt: Timestamp.now(),
		updatedAt: Timestamp.now(),
	};

	async function openAgain(uid: string): Promise<void> {
		await setStatus(services, "system", { uid, status: "suspended" });
		await triggersSettled();
		await services.auth.updateUser(uid, { disabled: false });
	}

	test("says which document it cannot mend, and mends the others", { timeout: 60_000 }, async () => {
		await someone("editor");
		const [damaged, damagedEmail] = [person, email];
		await someone("editor");
		await triggersSettled();
		await rolecall("check", "--fix");
		const { roles } = await memberOf(damaged.uid);
		await member(damaged.uid).update({ "roles.editor.expiresAt": "soon" });
		await signal(person.uid).delete();
		expect(await rolecall("check")).toMatchObject({ code: 1, said: expect.stringContaining("2 drifted; check --fix") });
		const fixed = await rolecall("check", "--fix");
		expect(fixed.code).toBe(1);
		const lines = fixed.said.split("\n");
		expect(lines).toContain(`${damagedEmail}\tmember document is damaged`);
		expect(lines).toContain(`${email}\tno signal\tmended`);
		expect(lines).toContain("2 drifted, 1 of them with a damaged document, to be repaired by hand.");
		await member(damaged.uid).update({ roles });
		expect(await rolecall("check")).toEqual({ code: 0, said: "No drift.\n" });
	});

	test.each(damages)("finds and mends: %s", { timeout: 60_000 }, async (problem, damage) => {
		await someone("editor");
		await triggersSettled();
		await rolecall("check", "--fix");
		await damage(person.uid);
		const found = await rolecall("check");
		expect(found).toMatchObject({ code: 1, said: expect.stringContaining(problem) });
		expect(await rolecall("check", "--fix")).toMatchObject({ code: 0, said: expect.stringContaining("mended") });
		expect(await rolecall("check")).toEqual({ code: 0, said: "No drift.\n" });
		const [{ version }, told] = await Promise.all([memberOf(person.uid), signalOf(person.uid)]);
		expect(told).toMatchObject({ version, syncedVersion: version });
		expect(await claimsOf(person.uid)).toMatchObject({ claimsVersion: version });
	});
});

describe("is refused in one sentence, with nothing changed:", () => {
	test.each<[string, string[]]>([
		["there is no command fly", ["fly"]],
		["there is no role king", ["grant", "EMAIL", "king"]],
		["name at least one role", ["revoke", "EMAIL"]],
		["there is no account with the address nobody@rolecall.test", ["suspend", "nobody@rolecall.test"]],
		["is no email address", ["suspend", "nobody"]],
		["whose?", ["show"]],
		["--for takes minutes, hours or days", ["grant", "EMAIL", "editor", "--for", "soon"]],
		["suspend takes no --for", ["suspend", "EMAIL", "--for", "8h"]],
		["there is no status gone", ["list", "--status", "gone"]],
		["more than this command takes", ["check", "EMAIL"]],
		["Unknown option", ["check", "--now"]],
	])("%s", async (words, args) => {
		await someone("viewer");
		const before = await stateOf(person.uid);
		const outcome = await rolecall(...args.map((arg) => (arg === "EMAIL" ? email : arg)));
		expect(outcome).toMatchObject({ code: 1, said: expect.stringContaining(words) });
		expect(outcome.said).not.toContain("    at ");
		expect(await stateOf(person.uid)).toEqual(before);
	});

	test("without a project", async () => {
		const env = { PATH: process.env.PATH };
		const said = await new Promise<string>((resolve) => {
			execFile(process.execPath, ["tools/rolecall/main.ts", "check"], { env }, (_, out, err) => resolve(out + err));
		});
		expect(said).toContain("which project?");
	});
});
