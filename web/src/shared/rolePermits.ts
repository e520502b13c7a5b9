import { PERMISSIONS, POLICY, type Role } from "@rolecall/policy";
import { permissionWords, texts } from "./texts.ts";

/** What a role permits, in a sentence. */
export function rolePermits(role: Role): string {
	const permissions = POLICY[role];
	return permissions.length === PERMISSIONS.length
		? texts.roleEditor.everything
		: texts.roleEditor.may(permissionWords(permissions));
}
