import type { DriftedMember, Problem } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import { beforeAll, describe, expect, test } from "vitest";
import { checkPage } from "../../functions/src/members/checkPage.ts";
import { refs } from "../../functions/src/members/documents.ts";
import { setRoles } from "../../functions/src/members/setRoles.ts";
import { setStatus } from "../../functions/src/members/setStatus.ts";
import { accountOf, auditOf, claimsOf, memberOf, services, signalOf } from "../support/admin.ts";
import { Client } from "../support/client.ts";
import { fingerprint } from "../support/fingerprint.ts";
import { triggersSettled } from "../support/halfDone.ts";
import { newPerson, nextSecond } from "../support/people.ts";

const ref = refs(services.db);

let admin: Client;
beforeAll(async () => {
	admin = await newPerson(["admin"]);
});

/** Every page, as somebody's console reads them. */
async function checkAll(by: Client): Promise<{ checked: number; drifted: DriftedMember[] }> {
	const all = { checked: 0, drifted: [] as DriftedMember[] };
	let after: string | undefined;
	do {
		const page = await by.call("checkClaims", after === undefined ? {} : { after });
		if ("code" in page) throw new Error(`${page.code}: ${page.message}`);
		all.checked += page.checked;
		all.drifted.push(...page.drifted);
		after = page.next ?? undefined;
	} while (after !== undefined);
	return all;
}

const foundOf = async (uid: string) => (await checkAll(admin)).drifted.find((found) => found.uid === uid);

/** A member whose account nobody has ever heard of. */
async function newGhost(): Promise<string> {
	const uid = `ghost-${crypto.randomUUID()}`;
	const at = Timestamp.now();
	const grant = { grantedAt: at, grantedBy: "system", expiresAt: null };
	const profile = { uid, email: "ghost@rolecall.test", displayName: null, photoURL: null };
	const rest = {
		status: "active" as const,
		version: 1,
		claimsSchema: 1,
		nextExpiry: null,
		createdAt: at,
		updatedAt: at,
	};
	await ref.member(uid).set({ ...profile, ...rest, roles: { viewer: grant } });
	await ref.signal(uid).set({ version: 1, syncedVersion: 1, change: "created", updatedAt: at });
	return uid;
}

describe("what is wrong for a member is found, mended by resyncClaims and found no more:", () => {
	const damages: [Problem[], (uid: string) => Promise<unknown>][] = [
		[["claims-differ"], (uid) => services.auth.setCustomUserClaims(uid, { roles: ["admin"], plan: "pro" })],
		[["claims-differ"], (uid) => services.auth.setCustomUserClaims(uid, null)],
		[["no-signal"], (uid) => ref.signal(uid).delete()],
		[["signal-differs"], (uid) => ref.signal(uid).update({ version: 1, syncedVersion: 1 })],
		[["signal-differs"], (uid) => ref.signal(uid).update({ version: 99, syncedVersion: 99 })],
		[["not-synced"], (uid) => ref.signal(uid).update({ syncedVersion: 1 })],
		[
			["no-signal", "claims-differ"],
			(uid) => Promise.all([ref.signal(uid).delete(), services.auth.setCustomUserClaims(uid, { plan: "pro" })]),
		],
		[["still-enabled"], (uid) => openAgain(uid)],
		[
			["signal-differs", "claims-differ", "still-enabled"],
			async (uid) => {
				await openAgain(uid);
				await ref.signal(uid).update({ version: 1, syncedVersion: 1 });
				await services.auth.setCustomUserClaims(uid, { roles: ["editor"], claimsVersion: 2 });
			},
		],
	];

	async function openAgain(uid: string): Promise<void> {
		await setStatus(services, "system", { uid, status: "suspended" });
		await triggersSettled();
		await services.auth.updateUser(uid, { disabled: false });
	}

	test.each(damages)("%j", { timeout: 60_000 }, async (problems, damage) => {
		const { uid, email } = await newPerson(["editor"]);
		await triggersSettled();
		await damage(uid);
		expect(await foundOf(uid)).toEqual({ uid, email, problems });
		const audit = await auditOf(uid);
		expect(await admin.call("resyncClaims", { uid })).toEqual({});
		expect(await foundOf(uid)).toBeUndefined();
		const [{ version, status }, told] = await Promise.all([memberOf(uid), signalOf(uid)]);
		expect(told).toMatchObject({ version, syncedVersion: version });
		const roles = status === "active" ? ["editor"] : [];
		expect(await claimsOf(uid)).toMatchObject({ roles, claimsVersion: version });
		expect((await accountOf(uid)).disabled).toBe(status === "suspended");
		expect(await auditOf(uid), "no decision is made by it").toEqual(audit);
	});

	test('["no-account"], the member being removed by whoever asked, on record', async () => {
		const uid = await newGhost();
		expect(await foundOf(uid)).toEqual({ uid, email: "ghost@rolecall.test", problems: ["no-account"] });
		expect(await admin.call("resyncClaims", { uid })).toEqual({});
		expect(await foundOf(uid)).toBeUndefined();
		const left = await services.db.getAll(services.db.doc(`members/${uid}`), services.db.doc(`claimsUpdates/${uid}`));
		expect(left.some(({ exists }) => exists)).toBe(false);
		const actor = { uid: admin.uid, email: admin.email };
		expect(await auditOf(uid)).toMatchObject([{ action: "member.deleted", actor, after: null }]);
		expect(await admin.call("resyncClaims", { uid })).toMatchObject({ code: "not-found" });
	});

	test("a revocation that a signal of another version still owed is carried out", async () => {
		const { uid } = await newPerson(["editor"]);
		await triggersSettled();
		const { tokensValidAfterMs } = await accountOf(uid);
		await nextSecond();
		await ref.signal(uid).update({ version: 99, syncedVersion: 98, change: "revoked" });
		await admin.call("resyncClaims", { uid });
		expect((await accountOf(uid)).tokensValidAfterMs).toBeGreaterThan(tokensValidAfterMs);
	});
});

describe("is found, and stays until somebody repairs it:", () => {
	test("a damaged document, which keeps nobody else from being checked", async () => {
		const [damaged, other] = [await newPerson(["editor"]), await newPerson(["editor"])];
		await triggersSettled();
		const { roles } = await memberOf(damaged.uid);
		await ref.member(damaged.uid).update({ "roles.editor.expiresAt": "soon" });
		await services.auth.setCustomUserClaims(other.uid, null);
		const { drifted } = await checkAll(admin);
		expect(drifted).toContainEqual({ uid: damaged.uid, email: damaged.email, problems: ["unreadable"] });
		expect(drifted).toContainEqual({ uid: other.uid, email: other.email, problems: ["claims-differ"] });
		await ref.member(damaged.uid).update({ roles });
		expect(await foundOf(damaged.uid)).toBeUndefined();
	});
});

describe("is no drift:", () => {
	test("a change under way", async () => {
		const { uid } = await newPerson(["editor"]);
		await triggersSettled();
		const claims = await claimsOf(uid);
		await services.auth.setCustomUserClaims(uid, null);
		const checked = checkAll(admin);
		setTimeout(() => services.auth.setCustomUserClaims(uid, claims), 300);
		expect((await checked).drifted.map((found) => found.uid)).not.toContain(uid);
		expect(await claimsOf(uid), "it was looked at only when all was over").toEqual(claims);
	});

	test("a role that has ended, and waits in the claims for the next sync", async () => {
		const { uid } = await newPerson(["viewer"]);
		const hourAgo = { ...services, now: () => Date.now() - 3_600_000 };
		const expiresAt = new Date(Date.now() - 60_000).toISOString();
		await setRoles(hourAgo, "system", { uid, roles: [{ role: "viewer" }, { role: "editor", expiresAt }] });
		await triggersSettled();
		expect(await foundOf(uid)).toBeUndefined();
	});

	test("an account without a member: it gets one at its next visit, and resyncClaims knows of none", async () => {
		const { uid } = await services.auth.createUser({ email: new Client().email });
		expect(await foundOf(uid)).toBeUndefined();
		expect(await admin.call("resyncClaims", { uid })).toMatchObject({ code: "not-found" });
		expect((await ref.member(uid).get()).exists).toBe(false);
	});
});

describe("the pages", () => {
	test("together have every member once, and each says where the next begins", async () => {
		await Promise.all([1, 2, 3].map(() => newPerson(["viewer"])));
		const broken = await newPerson(["viewer"]);
		await triggersSettled();
		await services.auth.setCustomUserClaims(broken.uid, null);
		const uids = (await ref.members().get()).docs.map(({ id }) => id);
		const size = Math.ceil(uids.length / 3);
		const [seen, drifted]: [number[], string[]] = [[], []];
		let after: string | null = null;
		do {
			const page: Awaited<ReturnType<typeof checkPage>> = await checkPage(services, after, size);
			seen.push(page.checked);
			drifted.push(...page.drifted.map(({ uid }) => uid));
			if (page.next !== null) expect(page.next > (after ?? "")).toBe(true);
			after = page.next;
		} while (after !== null);
		expect(seen.length).toBeGreaterThanOrEqual(3);
		expect(seen.reduce((sum, checked) => sum + checked)).toBe(uids.length);
		expect(drifted.filter((uid) => uid === broken.uid)).toHaveLength(1);
	});

	test("begin after a uid that there need not be, and end with an empty one", async () => {
		const last = (await ref.members().get()).docs.at(-1)?.id ?? "";
		expect(await admin.call("checkClaims", { after: last })).toEqual({ checked: 0, drifted: [], next: null });
		expect(await admin.call("checkClaims", { after: "\u{10ffff}" })).toEqual({ checked: 0, drifted: [], next: null });
	});
});

describe("a check", () => {
	test("is an auditor's too, and writes nothing", async () => {
		const auditor = await newPerson(["auditor"]);
		const broken = await newPerson(["viewer"]);
		await triggersSettled();
		await services.auth.setCustomUserClaims(broken.uid, null);
		const before = await fingerprint();
		const { checked, drifted } = await checkAll(auditor);
		expect(checked).toBe((await ref.members().count().get()).data().count);
		expect(drifted.map(({ uid }) => uid)).toContain(broken.uid);
		expect(await fingerprint()).toBe(before);
		expect(await claimsOf(broken.uid)).toEqual({});
		expect(await auditor.call("resyncClaims", { uid: broken.uid })).toMatchObject({ code: "permission-denied" });
		expect(await claimsOf(broken.uid)).toEqual({});
	});

	test("is refused to nobody in particular and to whoever lacks members.read", async () => {
		expect(await new Client().call("checkClaims", {})).toMatchObject({ code: "unauthenticated" });
		for (const roles of [[], ["viewer"], ["publisher"]] as const) {
			expect(await (await newPerson(roles)).call("checkClaims", {})).toMatchObject({ code: "permission-denied" });
		}
	});

	test.each([{ after: "" }, { after: "a/b" }, { after: null }, { after: 7 }, { uid: "ed" }, { after: "ed", more: 1 }])(
		"of %j is invalid",
		async (input) => {
			expect(await admin.call("checkClaims", input as object)).toMatchObject({ code: "invalid-argument" });
		},
	);
});
