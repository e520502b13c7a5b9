import { Timestamp } from "firebase-admin/firestore";
import { beforeAll, describe, expect, test } from "vitest";
import { refs } from "../../functions/src/members/documents.ts";
import { setStatus } from "../../functions/src/members/setStatus.ts";
import { accountOf, auditOf, claimsOf, memberOf, services, signalOf, stateOf } from "../support/admin.ts";
import type { Client } from "../support/client.ts";
import { triggersSettled } from "../support/halfDone.ts";
import { carriedOut, type Outcome, typed } from "../support/operator.ts";
import { newPerson } from "../support/people.ts";

const LOCAL = "--local";

/** A command of the local suite. */
const rolecall = (...args: string[]) => carriedOut([...args, LOCAL]);

const emailOf = (person: Client) => person.email;

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
	const ghostOf = (uid: string) => `gone-${uid}`;
	const damages: [problem: string, damage: Damage, aboutWhom: (person: Client) => string][] = [
		["claims differ from the member", (uid) => services.auth.setCustomUserClaims(uid, { roles: ["admin"] }), emailOf],
		["no signal", (uid) => signal(uid).delete(), emailOf],
		["signal at version 1", (uid) => signal(uid).update({ version: 1, syncedVersion: 1 }), emailOf],
		["not synced to Auth", (uid) => signal(uid).update({ syncedVersion: 1 }), emailOf],
		["suspended, but the account is enabled", openAgain, emailOf],
		["account without a member", (uid) => member(uid).delete(), emailOf],
		["member without an account", (uid) => member(ghostOf(uid)).set(GHOST), ({ uid }) => ghostOf(uid)],
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
		const [broken, brokenEmail] = [person, email];
		await someone("editor");
		await triggersSettled();
		await rolecall("check", "--fix");
		const { roles } = await memberOf(broken.uid);
		await member(broken.uid).update({ "roles.editor.expiresAt": "soon" });
		await signal(person.uid).delete();
		expect(await rolecall("check")).toMatchObject({ code: 1, said: expect.stringContaining("2 drifted; check --fix") });
		const fixed = await rolecall("check", "--fix");
		expect(fixed.code).toBe(1);
		const lines = fixed.said.split("\n");
		expect(lines).toContain(`${brokenEmail}\tmember document is damaged`);
		expect(lines).toContain(`${email}\tno signal\tmended`);
		expect(lines).toContain("2 drifted, 1 of them with a damaged document, to be repaired by hand.");
		await member(broken.uid).update({ roles });
		expect(await rolecall("check")).toEqual({ code: 0, said: "No drift.\n" });
	});

	const damaged: Client[] = [];
	let [found, mended, after]: Outcome[] = [];
	/** Somebody for each damage; all are found, and mended, by the same commands. */
	beforeAll(async () => {
		for (const _ of damages) damaged.push(await newPerson(["editor"]));
		await triggersSettled();
		await rolecall("check", "--fix");
		await Promise.all(damages.map(([, damage], index) => damage(personOf(index).uid)));
		found = await rolecall("check");
		mended = await rolecall("check", "--fix");
		after = await rolecall("check");
	}, 60_000);

	const personOf = (index: number) => damaged[index] as Client;
	/** What was printed about this one. */
	const lineOf = (outcome: Outcome | undefined, name: string) =>
		outcome?.said.split("\n").filter((line) => line.startsWith(`${name}\t`));

	test.each(damages.map(([problem, , aboutWhom], index) => [problem, index, aboutWhom] as const))(
		"finds and mends: %s",
		async (problem, index, aboutWhom) => {
			const [{ uid }, name] = [personOf(index), aboutWhom(personOf(index))];
			expect(found?.code).toBe(1);
			expect(lineOf(found, name)).toEqual([expect.stringContaining(problem)]);
			expect(mended?.code).toBe(0);
			expect(lineOf(mended, name)).toEqual([expect.stringMatching(new RegExp(`${problem}.*\tmended$`))]);
			expect(after).toEqual({ code: 0, said: "No drift.\n" });
			const [{ version }, told] = await Promise.all([memberOf(uid), signalOf(uid)]);
			expect(told).toMatchObject({ version, syncedVersion: version });
			expect(await claimsOf(uid)).toMatchObject({ claimsVersion: version });
			expect((await member(ghostOf(uid)).get()).exists).toBe(false);
		},
	);

	test("counts them", () => {
		expect(found?.said).toContain(`\n${damages.length} drifted; check --fix mends them.\n`);
		expect(mended?.said).toContain(`\n${damages.length} drifted, mended.\n`);
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
		const outcome = await typed(["check"], { PATH: process.env.PATH });
		expect(outcome).toMatchObject({ code: 1, said: expect.stringContaining("which project?") });
	});
});

/** All the others are carried out in this process. */
describe("typed at a terminal, a command", () => {
	test("prints what it has done and exits with 0", async () => {
		await someone("viewer");
		const { version } = await memberOf(person.uid);
		const done = `${email}: version ${version + 1} is decided and in Auth.\n`;
		expect(await typed(["grant", email, "editor", LOCAL])).toEqual({ code: 0, said: done });
		expect(await claimsOf(person.uid)).toMatchObject({ roles: ["editor", "viewer"], claimsVersion: version + 1 });
	});

	test("prints why it is refused, and no more, and exits with 1", async () => {
		await someone("viewer");
		const before = await stateOf(person.uid);
		const refused = expect.stringMatching(/^rolecall: there is no role king; there are [a-z, ]+\.\n$/);
		expect(await typed(["grant", email, "king", LOCAL])).toEqual({ code: 1, said: refused });
		expect(await stateOf(person.uid)).toEqual(before);
	});

	test("exits with 1 when it finds drift, which the next with --fix mends", async () => {
		await someone("viewer");
		await triggersSettled(); // Else they would mend it.
		await services.auth.setCustomUserClaims(person.uid, { roles: ["admin"] });
		const drift = `${email}\tclaims differ from the member`;
		expect(await typed(["check", LOCAL])).toMatchObject({ code: 1, said: expect.stringContaining(`${drift}\n`) });
		expect(await typed(["check", "--fix", LOCAL])).toMatchObject({
			code: 0,
			said: expect.stringContaining(`${drift}\tmended\n`),
		});
	});
});
