import { setTimeout as sleep } from "node:timers/promises";
import { onDocumentWritten } from "firebase-functions/firestore";
import type { StoredMember } from "../members/documents.ts";
import { syncMember } from "../members/sync.ts";
import { deployedServices } from "../services.ts";

/** Whoever decided gets this long to finish the change itself; only what is unfinished then is taken over. */
const GRACE_MS = 1_000;

/**
 * Finishes a change whose function crashed between deciding and syncing. Retried until it succeeds. A version that has
 * been passed is left alone: the newer one has an event of its own, and a second writer only makes it possible that
 * old claims lie over new ones for a moment.
 */
export const onMemberWritten = onDocumentWritten({ document: "members/{uid}", retry: true }, async (event) => {
	const before = event.data?.before.data() as StoredMember | undefined;
	const after = event.data?.after.data() as StoredMember | undefined;
	if (after === undefined || before?.version === after.version) return;
	await sleep(Math.max(0, GRACE_MS - (Date.now() - Date.parse(event.time))));
	await syncMember(deployedServices(), event.params.uid, after.version);
});
