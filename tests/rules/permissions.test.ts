/**
 * The default policy gives several permissions to the same roles, so it cannot tell a rule that asks for the wrong one
 * of them. Here each permission has a role of its own, and each actor lacks exactly one.
 */
import { PERMISSIONS } from "@rolecall/policy";
import { MARKERS, replaceSection } from "../../tools/policy/marked-section.ts";
import { rulesSection } from "../../tools/policy/rules-section.ts";
import { actor } from "./actors.ts";
import { openOperations } from "./matrix/index.ts";
import { verify } from "./verify.ts";

/** Beside them the role that the seed's access request asks for, which must stay one. */
const ROLES = [...PERMISSIONS, "editor"];

function oneRoleEach(rules: string): string {
	const section = rulesSection({ permissions: PERMISSIONS, roles: ROLES, rolesWith: (permission) => [permission] });
	return replaceSection(rules, MARKERS, section);
}

verify({
	name: "every permission counts",
	operations: openOperations,
	actors: PERMISSIONS.map((lacking) => {
		const rest = PERMISSIONS.filter((permission) => permission !== lacking);
		return actor(`all-but-${lacking}`, rest, { roles: rest });
	}),
	rules: oneRoleEach,
});
