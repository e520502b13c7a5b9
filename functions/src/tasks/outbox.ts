import type { CollectionReference, Firestore, Transaction } from "firebase-admin/firestore";
import type { JobTask } from "../jobs/page.ts";
import type { Services } from "../services.ts";
import { queueJob, queueRevocation, type RevocationTask } from "./queue.ts";

/** A task that has been decided and is on its way to its queue. */
export type OutgoingTask = { queue: "runJob"; task: JobTask } | { queue: "revokeRefreshTokens"; task: RevocationTask };

/**
 * Adds a task to the transaction that decides it (a transactional outbox): the queue itself takes part in no
 * transaction, so a crash between the two would lose the task. The trigger on the outbox sends it.
 */
export function putOut(tx: Transaction, { db }: Services, outgoing: OutgoingTask): void {
	tx.create(outbox(db).doc(), outgoing);
}

/** Sends a task and takes it out. Repeated after a crash in between, it sends it twice: every task is safe to repeat. */
export async function sendOut({ db }: Services, id: string): Promise<void> {
	const ref = outbox(db).doc(id);
	const outgoing = (await ref.get()).data();
	if (outgoing === undefined) return;
	if (outgoing.queue === "runJob") await queueJob(outgoing.task);
	else await queueRevocation(outgoing.task);
	await ref.delete();
}

/** No rule names it: only the server reads and writes it. */
function outbox(db: Firestore): CollectionReference<OutgoingTask> {
	return db.collection("outbox") as CollectionReference<OutgoingTask>;
}
