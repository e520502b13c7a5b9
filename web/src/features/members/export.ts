import { type CsvRow, toCsv } from "../../shared/csv.ts";
import { rolesOf } from "../../shared/roleDiff.ts";
import { texts } from "../../shared/texts.ts";
import { type MemberEntry, memberName, roleEndsOf } from "./members.ts";

/** The members as CSV: roles by their ids as the policy has them, times in ISO 8601. */
export function membersCsv(entries: readonly MemberEntry[], nowMs: number): string {
	const { columns } = texts.members;
	return toCsv([
		[
			columns.uid,
			columns.name,
			columns.email,
			columns.roles,
			columns.ends,
			columns.status,
			columns.version,
			columns.joined,
			columns.changed,
		],
		...entries.map(({ member }): CsvRow => {
			const ends = roleEndsOf(member, nowMs);
			const roles = rolesOf(ends);
			return [
				member.uid,
				memberName(member),
				member.email,
				roles.join(" "),
				roles.flatMap((role) => (typeof ends[role] === "number" ? [`${role} ${iso(ends[role])}`] : [])).join("; "),
				member.status,
				member.version,
				iso(member.createdAt.toMillis()),
				iso(member.updatedAt.toMillis()),
			];
		}),
	]);
}

function iso(ms: number): string {
	return new Date(ms).toISOString();
}
