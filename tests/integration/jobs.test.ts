import type { CallableInput, CallableName } from "@rolecall/policy";
import { beforeAll, describe, expect, test } from "vitest";
import { type JobTask, runPage } from "../../functions/src/jobs/page.ts";
import { startJob } from "../../functions/src/jobs/start.ts";
import { refs, type StoredJob } from "../../functions/src/members/documents.ts";
import { auditOf, claimsOf, grant, memberOf, services, signalOf, stateOf } from "../support/admin.ts";
import type { Client } from "../support/client.ts";
import { fingerprint } from "../support/fingerprint.ts";
import { eventually, newPerson } from "../support/people.ts";

let admin: Client;
let people: Client[];
beforeAll(async () => {
	admin = await newPerson(["admin"]);
	people = await Promise.all([newPerson(["viewer"]), newPerson(["viewer"]), newPerson(["editor"])]);
});

const rolesOf = async ({ uid }: Client) => Object.keys((await memberOf(uid)).roles).sort();
const jobOf = async (jobId: string) => (await refs(services.db).job(jobId).get()).data() as StoredJob;

/** Calls, and waits until the job has ended. */
async function run<N extends CallableName>(name: N, input: CallableInput<N>): Promise<StoredJob & { id: string }> {
	const { jobId } = (await admin.call(name, input)) as { jobId: string };
	await eventually("the job's end", async () => (await jobOf(jobId)).status !== "running");
	return { ...(await jobOf(jobId)), id: jobId };
}

/** The task that a job of making these people editors begins with. */
function firstPage(jobId: string, { uid, email }: Client, uids: string[]): JobTask {
	const by = { uid, email, authTime: Math.floor(Date.now() / 1000), claimsVersion: 1 };
	return { jobId, from: 0, by, work: { kind: "bulkSetRoles", input: { uids, add: ["editor"] } } };
}

describe("bulkSetRoles", () => {
	test("adds and removes for everybody named, by the person who asked, and counts", async () => {
		const uids = people.map(({ uid }) => uid);
		const job = await run("bulkSetRoles", { uids, add: ["publisher"], remove: ["viewer"], reason: "The big day." });
		expect(job).toMatchObject({
			kind: "bulkSetRoles",
			total: 3,
			done: 3,
			failed: 0,
			status: "done",
			createdBy: admin.uid,
		});
		expect(await Promise.all(people.map(rolesOf))).toEqual([["publisher"], ["publisher"], ["editor", "publisher"]]);
		for (const { uid } of people) {
			const { version } = await memberOf(uid);
			expect(await signalOf(uid)).toMatchObject({ version, syncedVersion: version, change: "roles" });
			expect(await claimsOf(uid)).toMatchObject({ claimsVersion: version });
			const [last] = (await auditOf(uid)).slice(-1);
			expect(last).toMatchObject({ action: "roles.set", actor: { uid: admin.uid }, reason: "The big day.", version });
		}
	});

	test("its task is on its way from the commit on: a server that crashes right afterwards loses no job", async () => {
		const person = await newPerson(["viewer"]);
		const { by, work } = firstPage("", admin, [person.uid]);
		const { jobId } = await startJob(services, by, work, 1); // In this process, which puts nothing into a queue.
		await eventually("the job is done", async () => (await jobOf(jobId)).status === "done");
		expect(await rolesOf(person)).toEqual(["editor", "viewer"]);
		await eventually("no task is left", async () => (await services.db.collection("outbox").get()).empty);
	});

	test("changes those it can and counts the others as failed", async () => {
		const person = await newPerson(["viewer"]);
		const job = await run("bulkSetRoles", { uids: ["nobody", person.uid], add: ["editor"] });
		expect(job).toMatchObject({ total: 2, done: 1, failed: 1, status: "done" });
		expect(await rolesOf(person)).toEqual(["editor", "viewer"]);
	});

	test("leaves who is as asked at the version there is", async () => {
		const person = await newPerson(["editor"]);
		const before = await stateOf(person.uid);
		expect(await run("bulkSetRoles", { uids: [person.uid], add: ["editor"] })).toMatchObject({ done: 1 });
		expect(await stateOf(person.uid)).toEqual(before);
	});

	test("a page repeated, or after the job has ended, counts once and changes nothing more", async () => {
		const uids = (await Promise.all([newPerson(["viewer"]), newPerson(["viewer"])])).map(({ uid }) => uid);
		const job = await run("bulkSetRoles", { uids, add: ["editor"] });
		const before = await Promise.all(uids.map(stateOf));
		await refs(services.db).job(job.id).update({ status: "running" });
		const task = firstPage(job.id, admin, uids);
		const next = await runPage(services, task, 1);
		expect(next).toMatchObject({ from: 1 });
		expect(await jobOf(job.id)).toMatchObject({ done: 2, failed: 0 });
		await refs(services.db).job(job.id).update({ status: "done" });
		expect(await runPage(services, task, 1)).toBeNull();
		expect(await Promise.all(uids.map(stateOf))).toEqual(before);
	});

	test("of several pages ends with all of them", async () => {
		const uids = (await Promise.all([1, 2, 3].map(() => newPerson(["viewer"])))).map(({ uid }) => uid);
		const job = await run("bulkSetRoles", { uids: ["nobody"], add: ["editor"] });
		await refs(services.db).job(job.id).update({ status: "running", total: 3, done: 0, failed: 0 });
		let task: JobTask | null = firstPage(job.id, admin, uids);
		let pages = 0;
		while (task !== null && pages++ < 9) task = await runPage(services, task, 2);
		expect(pages).toBe(2);
		expect(await jobOf(job.id)).toMatchObject({ done: 3, failed: 0, status: "done" });
	});

	test("of an admin demoted before it is done changes nothing more, and counts the rest as failed", async () => {
		const [former, person] = [await newPerson(["admin"]), await newPerson(["viewer"])];
		const job = await run("bulkSetRoles", { uids: ["nobody"], add: ["editor"] });
		await refs(services.db).job(job.id).update({ status: "running", done: 0, failed: 0 });
		await grant(former.uid, ["viewer"]);
		const before = await stateOf(person.uid);
		expect(await runPage(services, firstPage(job.id, former, [person.uid]))).toBeNull();
		expect(await jobOf(job.id)).toMatchObject({ done: 0, failed: 1, status: "done" });
		expect(await stateOf(person.uid)).toEqual(before);
	});

	test("of a role beyond the caller's own is refused at once, with nothing written", async () => {
		const auditor = await newPerson(["auditor"]);
		const before = await fingerprint();
		const uids = people.map(({ uid }) => uid);
		expect(await auditor.call("bulkSetRoles", { uids, add: ["viewer"] })).toMatchObject({ code: "permission-denied" });
		expect(await admin.call("bulkSetRoles", { uids: [], add: ["viewer"] })).toMatchObject({ code: "invalid-argument" });
		expect(await fingerprint()).toBe(before);
	});
});

describe("resyncClaims", () => {
	test("of one person mends claims that somebody wiped, with no new version", async () => {
		const person = await newPerson(["editor"]);
		const { version } = await memberOf(person.uid);
		await services.auth.setCustomUserClaims(person.uid, { stripeRole: "pro" });
		expect(await admin.call("resyncClaims", { uid: person.uid })).toEqual({});
		expect(await claimsOf(person.uid)).toEqual({ roles: ["editor"], claimsVersion: version, stripeRole: "pro" });
	});

	test("makes a version of claims of an older shape, so that clients fetch new ones", async () => {
		const person = await newPerson(["editor"]);
		const { version } = await memberOf(person.uid);
		await refs(services.db).member(person.uid).update({ claimsSchema: 0 });
		await admin.call("resyncClaims", { uid: person.uid });
		expect(await memberOf(person.uid)).toMatchObject({ version: version + 1, claimsSchema: 1 });
		expect(await signalOf(person.uid)).toMatchObject({ syncedVersion: version + 1, change: "schema" });
		const [last] = (await auditOf(person.uid)).slice(-1);
		expect(last).toMatchObject({ action: "claims.resynced", version: version + 1 });
	});

	test("of nobody is not-found", async () => {
		expect(await admin.call("resyncClaims", { uid: "nobody" })).toMatchObject({ code: "not-found" });
	});

	test("of everyone goes on past members it cannot bring to Auth, and counts them as failed", async () => {
		const [damaged, person] = [await newPerson(["editor"]), await newPerson(["editor"])];
		const member = refs(services.db).member(damaged.uid);
		const { roles } = await memberOf(damaged.uid);
		await member.update({ "roles.editor.expiresAt": "soon" });
		await services.auth.setCustomUserClaims(person.uid, null);
		const job = await run("resyncClaims", { everyone: true });
		expect(job).toMatchObject({ status: "done", total: job.done + job.failed });
		expect(job.failed).toBeGreaterThanOrEqual(1);
		expect(await claimsOf(person.uid)).toMatchObject({ roles: ["editor"] });
		await member.update({ roles });
	});

	test("of everyone walks all members", async () => {
		const person = await newPerson(["editor"]);
		await services.auth.setCustomUserClaims(person.uid, null);
		const job = await run("resyncClaims", { everyone: true });
		expect(job).toMatchObject({ kind: "resyncClaims", status: "done", createdBy: admin.uid });
		expect(job.done + job.failed).toBe(job.total);
		expect(await claimsOf(person.uid)).toMatchObject({ roles: ["editor"] });
	});
});
