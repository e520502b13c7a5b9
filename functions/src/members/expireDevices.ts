import { COLLECTIONS } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import type { Services } from "../services.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** A device that has reported nothing for this long is not in use: one that is reports again after half of it. */
const KEPT_MS = 60 * DAY_MS;
/** Deletions at a time. */
const PAGE = 500;

/** Deletes the receipts of devices not heard of for 60 days. Safe to repeat. @returns how many */
export async function expireDevices({ db, now }: Services, pageSize = PAGE): Promise<number> {
	const old = db
		.collectionGroup(COLLECTIONS.devices)
		.where("seenAt", "<", Timestamp.fromMillis(now() - KEPT_MS))
		.orderBy("seenAt")
		.limit(pageSize);
	for (let deleted = 0; ; ) {
		const page = await old.get();
		const batch = db.batch();
		for (const { ref } of page.docs) batch.delete(ref);
		await batch.commit();
		deleted += page.size;
		if (page.size < pageSize) return deleted;
	}
}
