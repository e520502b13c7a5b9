import { createHash } from "node:crypto";
import type { CollectionReference } from "firebase-admin/firestore";
import { canonicalJson } from "../../policy/src/canonicalJson.ts";
import { services } from "./admin.ts";

/** A hash of every document of the project: the same before and after says that nothing was written. */
export async function fingerprint(): Promise<string> {
	const hash = createHash("sha256");
	for (const line of (await Promise.all((await services.db.listCollections()).map(documentsOf))).flat().sort()) {
		hash.update(`${line}\n`);
	}
	return hash.digest("hex");
}

async function documentsOf(collection: CollectionReference): Promise<string[]> {
	const { docs } = await collection.get();
	return docs.map(
		(document) =>
			`${document.ref.path} ${document.updateTime.toDate().toISOString()} ${canonicalJson(document.data())}`,
	);
}
