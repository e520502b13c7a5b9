import { FieldPath, type QueryDocumentSnapshot } from "firebase-admin/firestore";
import type { Services } from "../services.ts";
import { refs, type StoredMember } from "./documents.ts";

/** So many members by uid, after this one; fewer only at the end. For walks over all of them, page by page. */
export async function membersPage(
	{ db }: Pick<Services, "db">,
	after: string | null,
	size: number,
): Promise<QueryDocumentSnapshot<StoredMember>[]> {
	const byId = refs(db).members().orderBy(FieldPath.documentId()).limit(size);
	return (await (after === null ? byId : byId.startAfter(after)).get()).docs;
}
