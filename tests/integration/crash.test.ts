import { encodeClaims, mergeClaims, paths } from "@rolecall/policy";
import { doc, serverTimestamp, setDoc } from "firebase/firestore";
import { describe, expect, test } from "vitest";
import { claimsSource } from "../../functions/src/members/documents.ts";
import { auditOf, claimsOf, memberOf, services, signalOf } from "../support/admin.ts";
import { Client } from "../support/client.ts";
import { decideOnly, onlyRole } from "../support/halfDone.ts";
import { eventually, newPerson, untilSynced } from "../support/people.ts";

describe("a server that crashes", () => {
	test.concurrent("after it has decided: the trigger brings the claims to Auth and says so", async () => {
		const person = await newPerson(["viewer"]);
		const { version } = await decideOnly(person.uid, "roles", { roles: onlyRole("editor") });
		expect(await signalOf(person.uid)).toMatchObject({ version, syncedVersion: version - 1 });
		expect(await claimsOf(person.uid)).toMatchObject({ roles: ["viewer"] });

		expect(await untilSynced(person.uid, version)).toMatchObject({ version, change: "roles" });
		expect(await claimsOf(person.uid)).toEqual({ roles: ["editor"], claimsVersion: version });
		expect((await memberOf(person.uid)).version).toBe(version);
		expect(await auditOf(person.uid)).toHaveLength(version);
	});

	test.concurrent("after it has set the claims: the trigger says that they are set", async () => {
		const person = await newPerson(["viewer"]);
		const member = await decideOnly(person.uid, "roles", { roles: onlyRole("editor") });
		const claims = encodeClaims(claimsSource(member), Date.now());
		await services.auth.setCustomUserClaims(person.uid, mergeClaims(await claimsOf(person.uid), claims));
		await untilSynced(person.uid, member.version);
		expect(await claimsOf(person.uid)).toEqual(claims);
	});

	test.concurrent("several times in a row: the trigger brings the last version", async () => {
		const person = await newPerson(["viewer"]);
		for (const role of ["editor", "publisher"] as const)
			await decideOnly(person.uid, "roles", { roles: onlyRole(role) });
		const { version } = await decideOnly(person.uid, "roles", { roles: onlyRole("auditor") });
		await untilSynced(person.uid, version);
		expect(await claimsOf(person.uid)).toEqual({ roles: ["auditor"], claimsVersion: version });
	});

	test.concurrent("while the client waits: getMe finishes the change", async () => {
		const person = await newPerson(["viewer"]);
		const { version } = await decideOnly(person.uid, "roles", { roles: onlyRole("editor") });
		expect(await person.call("getMe", {})).toMatchObject({ roles: ["editor"], version, syncedVersion: version });
		await person.refresh();
		expect(await person.claims()).toMatchObject({ roles: ["editor"], claimsVersion: version });
	});
});

describe("getMe mends", () => {
	/** Somebody at version 2 for whom every trigger has run: what is mended afterwards, nobody but getMe has mended. */
	async function settledEditor() {
		const person = await new Client().signUp();
		await untilSynced(person.uid, 1);
		const { version } = await decideOnly(person.uid, "roles", { roles: onlyRole("editor") });
		await untilSynced(person.uid, version);
		return person;
	}

	/** Calls getMe, after which everything must agree on version 2. */
	async function expectMended(person: Client): Promise<void> {
		const { uid, email } = person;
		expect(await person.call("getMe", {})).toEqual({
			uid,
			email,
			roles: ["editor"],
			permissions: ["articles.read", "articles.write", "sources.read"],
			status: "active",
			version: 2,
			syncedVersion: 2,
		});
		expect(await claimsOf(uid)).toEqual({ roles: ["editor"], claimsVersion: 2 });
		expect(await signalOf(uid)).toMatchObject({ version: 2, syncedVersion: 2 });
		expect((await memberOf(uid)).version).toBe(2);
		expect(await auditOf(uid)).toHaveLength(2);
		await person.refresh();
		expect(await person.claims()).toMatchObject({ roles: ["editor"], claimsVersion: 2 });
	}

	const signal = (uid: string) => services.db.doc(paths.claimsUpdate(uid));
	const setClaims = (uid: string, claims: object | null) => services.auth.setCustomUserClaims(uid, claims);
	const faults: Record<string, (uid: string) => Promise<unknown>> = {
		nothing: () => Promise.resolve(),
		"a signal that is missing": (uid) => signal(uid).delete(),
		"a signal whose synced mark is behind": (uid) => signal(uid).update({ syncedVersion: 1 }),
		"claims that were wiped": (uid) => setClaims(uid, null),
		"claims of an older version": (uid) => setClaims(uid, { roles: ["viewer"], claimsVersion: 1 }),
		"claims with a role more": (uid) => setClaims(uid, { roles: ["admin", "editor"], claimsVersion: 2 }),
	};

	test.concurrent.each(Object.entries(faults))("%s", async (_, inflict) => {
		const person = await settledEditor();
		await inflict(person.uid);
		await expectMended(person);
	});

	test("a member that is missing, with the default role", async () => {
		const person = await new Client().signUp();
		await untilSynced(person.uid, 1);
		await services.db.doc(paths.member(person.uid)).delete();
		await signal(person.uid).delete();
		expect(await person.call("getMe", {})).toMatchObject({ roles: ["viewer"], version: 1, syncedVersion: 1 });
		expect(await signalOf(person.uid)).toMatchObject({ version: 1, syncedVersion: 1, change: "created" });
	});
});

test("a deleted account leaves no member, device or signal behind, but its audit", async () => {
	const person = await newPerson(["editor"]);
	const { uid } = person;
	const device = { version: (await person.claims()).claimsVersion, seenAt: serverTimestamp(), platform: "Node" };
	await setDoc(doc(person.db, paths.device(uid, "laptop")), device);
	const audit = await auditOf(uid);

	await services.auth.deleteUser(uid);
	const own = [paths.member(uid), paths.claimsUpdate(uid), paths.device(uid, "laptop")];
	await eventually("everything of the account is gone", async () => {
		const found = await services.db.getAll(...own.map((path) => services.db.doc(path)));
		return found.every((document) => !document.exists);
	});
	const kept = await auditOf(uid);
	expect(kept).toHaveLength(audit.length + 1);
	expect(kept).toEqual(expect.arrayContaining(audit));
	expect(kept).toContainEqual(
		expect.objectContaining({
			actor: "system",
			action: "member.deleted",
			before: { roles: { editor: null }, status: "active" },
			after: null,
		}),
	);
});
