import {
	type Firestore,
	limit,
	orderBy,
	type Query,
	type QueryDocumentSnapshot,
	query,
	startAfter,
	Timestamp,
	where,
} from "firebase/firestore";
import { type AuditData, auditQuery } from "../../shared/audit.ts";
import { type MemberData, membersOf } from "../../shared/member.ts";

/** The members by email, a page of them. */
export function membersPage(
	firestore: Firestore,
	after: QueryDocumentSnapshot<MemberData> | null,
	max: number,
): Query<MemberData> {
	return query(membersOf(firestore), orderBy("email"), ...(after ? [startAfter(after)] : []), limit(max));
}

/** Whoever was changed last. */
export function newestMember(firestore: Firestore): Query<MemberData> {
	return query(membersOf(firestore), orderBy("updatedAt", "desc"), limit(1));
}

/** Who was changed or came since then, in epoch ms. */
export function membersSince(firestore: Firestore, ms: number): Query<MemberData> {
	return query(membersOf(firestore), where("updatedAt", ">", Timestamp.fromMillis(ms)), orderBy("updatedAt"));
}

/** More than these, deleted while the page was not open, are left in the list until it is read anew. */
const MAX_DELETIONS = 500;

/** Who was deleted since then, in epoch ms: the members themselves no longer say so, the audit log does. */
export function deletionsSince(firestore: Firestore, ms: number): Query<AuditData> {
	return auditQuery(firestore, { action: "member.deleted", fromMs: ms }, MAX_DELETIONS);
}
