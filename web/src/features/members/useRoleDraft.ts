import type { Role } from "@rolecall/policy";
import { useState } from "react";
import { diffRoles, type RoleDiff, type RoleEnds } from "../../shared/roleDiff.ts";

export interface RoleDraft {
	/** The choice, as the boxes show it. */
	ends: RoleEnds;
	/** What the choice began from. */
	base: RoleEnds;
	/** What saving would change of the state that the choice began from. */
	diff: RoleDiff;
	/** The version that the choice began from. */
	baseVersion: number;
	/** Whether the member has moved on while a choice was being made. */
	moved: boolean;
	set: (role: Role, end: number | null | undefined) => void;
	/** Gives the choice up, and shows the member as now. */
	reset: () => void;
	/** How often that was done: whatever else was typed for a choice goes with it. */
	round: number;
}

/**
 * A choice of roles that is not saved. Without a choice the boxes follow the member live; once something is chosen,
 * what it began from stays, so that a change by somebody else is seen and never overwritten unseen.
 */
export function useRoleDraft(current: RoleEnds, version: number): RoleDraft {
	const [choice, setChoice] = useState<{ base: RoleEnds; ends: RoleEnds; version: number } | null>(null);
	const [round, setRound] = useState(0);
	const base = choice?.base ?? current;
	const ends = choice?.ends ?? current;
	const diff = diffRoles(base, ends);
	return {
		ends,
		base,
		diff,
		baseVersion: choice?.version ?? version,
		moved: choice !== null && choice.version < version && diff.any,
		set: (role, end) => {
			// An untouched choice that came back to where it began follows the member again.
			const next = diff.any && choice ? choice : { base: current, ends: current, version };
			const changed = { ...next.ends };
			if (end === undefined) delete changed[role];
			else changed[role] = end;
			setChoice({ ...next, ends: changed });
		},
		reset: () => {
			setChoice(null);
			setRound((count) => count + 1);
		},
		round,
	};
}
