import type { Role } from "@rolecall/policy";
import { FieldValue } from "firebase-admin/firestore";
import { authorizeIn, type Caller } from "../members/authorize.ts";
import { refs } from "../members/documents.ts";
import { refuseBeyondOwn } from "../members/grants.ts";
import type { Services } from "../services.ts";
import { putOut } from "../tasks/outbox.ts";
import type { Work } from "./page.ts";

/**
 * Puts a job on record, and with it the task of its first page on its way.
 * @param roles the roles it grants or removes: refused here already if the caller may not
 * @throws RolecallError as `authorize`, `permission-denied` also for those roles; nothing is written then
 */
export async function startJob(
	services: Services,
	by: Caller,
	work: Work,
	total: number,
	roles: readonly Role[] = [],
): Promise<{ jobId: string }> {
	const job = refs(services.db).jobs().doc();
	await services.db.runTransaction(async (tx) => {
		refuseBeyondOwn(roles, await authorizeIn(tx, services, by, "members.manage"));
		const at = FieldValue.serverTimestamp();
		tx.create(job, {
			kind: work.kind,
			total,
			done: 0,
			failed: 0,
			status: "running",
			createdBy: by.uid,
			createdAt: at,
			updatedAt: at,
		});
		putOut(tx, services, { queue: "runJob", task: { jobId: job.id, from: 0, by, work } });
	});
	return { jobId: job.id };
}
