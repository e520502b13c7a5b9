import type { Role } from "@rolecall/policy";
import type { AccessState } from "../../access/index.ts";
import type { RoleEnds } from "../../shared/roleDiff.ts";

/** How long a role that the tour gives lasts: whatever becomes of the page, it ends by itself. */
const GIVEN_MS = 15 * 60_000;

type Held = Pick<AccessState, "roles" | "roleEnds">;

/** The roles in force, each with its end. */
export function heldOf({ roles, roleEnds }: Held): RoleEnds {
	return Object.fromEntries(roles.map((role) => [role, roleEnds[role] ?? null]));
}

/** As held, with this role for a quarter of an hour. The stand-in stays: something is left when the role ends. */
export function withRole(held: RoleEnds, role: Role, nowMs: number): RoleEnds {
	return { ...held, [role]: nowMs + GIVEN_MS };
}

/** As held, with the stand-in in place of this role. */
export function withoutRole(held: RoleEnds, role: Role, standIn: Role): RoleEnds {
	const { [role]: _, ...others } = held;
	return { [standIn]: null, ...others };
}
