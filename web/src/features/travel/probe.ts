import { COLLECTIONS } from "@rolecall/policy";
import { collection, type Firestore, getDocsFromServer, limit, query } from "firebase/firestore";
import { codeOf } from "../../shared/errors.ts";

const PAUSE_MS = 20;

/**
 * Reads what is protected over and over until the rules answer so, or until nobody waits any more.
 * @throws whatever a read fails with beside a refusal
 */
export async function probeUntil(
	outcome: "open" | "closed",
	firestore: Firestore,
	wanted: () => boolean,
): Promise<void> {
	while (wanted()) {
		if ((await probe(firestore)) === outcome) return;
		await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
	}
}

async function probe(firestore: Firestore): Promise<"open" | "closed"> {
	try {
		await getDocsFromServer(query(collection(firestore, COLLECTIONS.sources), limit(1)));
		return "open";
	} catch (error) {
		if (codeOf(error) === "permission-denied") return "closed";
		throw error;
	}
}
