import { type CallableInput, RolecallError } from "@rolecall/policy";
import { FieldValue } from "firebase-admin/firestore";
import { logger } from "firebase-functions";
import { adjustRoles } from "../members/adjustRoles.ts";
import type { Caller } from "../members/authorize.ts";
import { refs } from "../members/documents.ts";
import { membersPage } from "../members/page.ts";
import { resyncMember } from "../members/resync.ts";
import { safeError } from "../safeError.ts";
import type { Services } from "../services.ts";

/** What a job does, and where the rest of it begins. */
export type Work =
	| { kind: "bulkSetRoles"; input: CallableInput<"bulkSetRoles"> }
	| { kind: "resyncClaims"; after: string | null };

/** One page of a job. */
export interface JobTask {
	jobId: string;
	/** How many members earlier pages have dealt with. */
	from: number;
	/** Who asked for it: judged anew at every change. */
	by: Caller;
	work: Work;
}

const PAGE = 100;
/** Members at a time: far below Auth's 500 writes a second. Source: https://firebase.google.com/docs/auth/limits */
const AT_ONCE = 10;

/**
 * Does one page and counts it once, however often it is repeated. A member whose change is refused, or runs into a
 * fault, counts as failed and keeps no others waiting.
 * @returns the next page, null after the last
 */
export async function runPage(services: Services, task: JobTask, pageSize = PAGE): Promise<JobTask | null> {
	const { jobId, from, work } = task;
	const ref = refs(services.db).job(jobId);
	const job = (await ref.get()).data();
	if (job?.status !== "running") return null;
	const uids = await uidsOf(services, task, pageSize);
	const last = uids.length < pageSize;
	if (job.done + job.failed === from) {
		const failed = await runAll(services, task, uids);
		await services.db.runTransaction(async (tx) => {
			const now = (await tx.get(ref)).data();
			if (now === undefined || now.status !== "running" || now.done + now.failed !== from) return;
			tx.update(ref, {
				done: now.done + uids.length - failed,
				failed: now.failed + failed,
				status: last ? "done" : "running",
				updatedAt: FieldValue.serverTimestamp(),
			});
		});
	}
	if (last) return null;
	const rest: Work = work.kind === "resyncClaims" ? { ...work, after: uids.at(-1) as string } : work;
	return { ...task, from: from + uids.length, work: rest };
}

/** Says of a job that it was given up. */
export async function giveUp({ db }: Services, jobId: string): Promise<void> {
	await refs(db).job(jobId).update({ status: "failed", updatedAt: FieldValue.serverTimestamp() });
}

async function uidsOf(services: Services, { from, work }: JobTask, pageSize: number): Promise<string[]> {
	if (work.kind === "bulkSetRoles") return work.input.uids.slice(from, from + pageSize);
	return (await membersPage(services, work.after, pageSize)).map(({ id }) => id);
}

/** @returns how many failed */
async function runAll(services: Services, task: JobTask, uids: string[]): Promise<number> {
	let failed = 0;
	for (let start = 0; start < uids.length; start += AT_ONCE) {
		const done = await Promise.all(uids.slice(start, start + AT_ONCE).map((uid) => runOne(services, task, uid)));
		failed += done.filter((succeeded) => !succeeded).length;
	}
	return failed;
}

async function runOne(services: Services, { by, work, jobId }: JobTask, uid: string): Promise<boolean> {
	try {
		if (work.kind === "bulkSetRoles") await adjustRoles(services, by, uid, work.input);
		else await resyncMember(services, by, uid);
		return true;
	} catch (error) {
		const log = error instanceof RolecallError ? logger.warn : logger.error;
		log("a job could not change a member", safeError(error), { jobId, uid });
		return false;
	}
}
