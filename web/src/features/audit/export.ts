import { type Firestore, getDocs } from "firebase/firestore";
import { type AuditData, type AuditFilter, auditQuery } from "../../shared/audit.ts";
import { toCsv } from "../../shared/csv.ts";
import { texts } from "../../shared/texts.ts";

/** More entries than this are asked for in parts, by dates: each is a read. */
export const MAX_EXPORT = 5_000;

/** The entries as CSV: times in ISO 8601, before and after as JSON. */
export function auditCsv(entries: readonly (AuditData & { id: string })[]): string {
	const { columns } = texts.audit;
	return toCsv([
		Object.values(columns),
		...entries.map(({ id, at, actor, target, action, version, reason, before, after }) => [
			id,
			at.toDate().toISOString(),
			actor === "system" ? actor : (actor.email ?? actor.uid),
			target,
			action,
			version,
			reason,
			before && JSON.stringify(before),
			after && JSON.stringify(after),
		]),
	]);
}

/** All that the filter finds, newest first, up to {@link MAX_EXPORT}. Rejects as Firestore does. */
export async function exportAudit(firestore: Firestore, filter: AuditFilter): Promise<{ csv: string; count: number }> {
	const { docs } = await getDocs(auditQuery(firestore, filter, MAX_EXPORT));
	return { csv: auditCsv(docs.map((found) => ({ ...found.data(), id: found.id }))), count: docs.length };
}
