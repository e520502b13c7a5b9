/** The part of `firestore.rules` that follows from the policy: who carries each permission, and the roles there are. */

/** What the section is made from. */
export interface RulesPolicy {
	permissions: readonly string[];
	roles: readonly string[];
	/** The roles that carry this permission. */
	rolesWith: (permission: string) => readonly string[];
}

/** The predicate of a permission: `articles.read` becomes `canReadArticles`. */
export function predicateName(permission: string): string {
	const [noun = "", verb = ""] = permission.split(".");
	return `can${capitalized(verb)}${capitalized(noun)}`;
}

/** The generated lines, without indentation and without the markers. */
export function rulesSection(policy: RulesPolicy): string[] {
	const lines = [
		"// Whether the policy knows this role.",
		`function isRole(role) { return role in [${policy.roles.map(quoted).join(", ")}]; }`,
	];
	for (const permission of policy.permissions) {
		lines.push(
			"",
			`// Whether a role in force carries ${permission}.`,
			`function ${predicateName(permission)}() {`,
			`  return ${holdsAny(policy.rolesWith(permission))};`,
			"}",
		);
	}
	return lines;
}

function holdsAny(roles: readonly string[]): string {
	return roles.length === 0 ? "false" : roles.map((role) => `holds(${quoted(role)})`).join(" || ");
}

function quoted(role: string): string {
	return `'${role}'`;
}

function capitalized(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
