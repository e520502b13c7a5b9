import { type AuditAction, ROLES, type Role, type Status } from "@rolecall/policy";
import type { AuditData } from "./audit.ts";

/** One thing that an entry changed; `end` is ISO time, or null for a role without an end. */
export type Difference =
	| { kind: "roleAdded" | "roleEnds"; role: Role; end: string | null }
	| { kind: "roleRemoved"; role: Role }
	| { kind: "status"; status: Status }
	| { kind: "lockdown"; on: boolean }
	| { kind: "minAuthTime"; at: string };

/** The differences that the name of the deed does not say already. */
export function furtherDifferencesOf(entry: Pick<AuditData, "action" | "before" | "after">): Difference[] {
	const said = SAID[entry.action];
	return differencesOf(entry).filter(({ kind }) => kind !== said);
}

const SAID: Partial<Record<AuditAction, Difference["kind"]>> = {
	"member.suspended": "status",
	"member.reactivated": "status",
	"security.lockdown": "lockdown",
	"security.unlocked": "lockdown",
};

type State = NonNullable<AuditData["before"]>;

/** What changed from an entry's before to its after. Without an after the member or the invite is gone, and its roles with it. */
export function differencesOf({ before, after }: Pick<AuditData, "before" | "after">): Difference[] {
	if (isMember(before) || isMember(after)) {
		return memberDifferences(isMember(before) ? before : null, isMember(after) ? after : null);
	}
	return after === null ? [] : securityDifferences(before, after);
}

type MemberState = Extract<State, { roles: unknown }>;
type SecurityState = Exclude<State, MemberState>;

function isMember(state: State | null): state is MemberState {
	return state !== null && "roles" in state;
}

function memberDifferences(before: MemberState | null, after: MemberState | null): Difference[] {
	const differences = ROLES.flatMap((role): Difference[] => {
		const [had, has] = [before?.roles[role], after?.roles[role]];
		if (has === undefined) return had === undefined ? [] : [{ kind: "roleRemoved", role }];
		if (had === undefined) return [{ kind: "roleAdded", role, end: has }];
		return had === has ? [] : [{ kind: "roleEnds", role, end: has }];
	});
	if (before !== null && after !== null && before.status !== after.status) {
		differences.push({ kind: "status", status: after.status });
	}
	return differences;
}

function securityDifferences(before: SecurityState | null, after: SecurityState): Difference[] {
	const differences: Difference[] = [];
	if ((before?.lockdown ?? false) !== after.lockdown) differences.push({ kind: "lockdown", on: after.lockdown });
	if (after.minAuthTime !== null && before?.minAuthTime !== after.minAuthTime) {
		differences.push({ kind: "minAuthTime", at: after.minAuthTime });
	}
	return differences;
}
