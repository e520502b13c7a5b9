import { PERMISSIONS, type Permission, ROLES, rolesWith } from "@rolecall/policy";
import { describe, expect, test } from "vitest";
import { predicateName, rulesSection } from "./rules-section.ts";

const SMALL = {
	permissions: ["articles.read", "articles.write", "audit.read"],
	roles: ["viewer", "editor"],
	rolesWith: (permission: string) =>
		({ "articles.read": ["viewer", "editor"], "articles.write": ["editor"] })[permission] ?? [],
};

describe("rulesSection", () => {
	test("names every role", () => {
		expect(rulesSection(SMALL)).toContain("function isRole(role) { return role in ['viewer', 'editor']; }");
	});

	test("gives each permission the roles that carry it, and a permission of nobody to nobody", () => {
		expect(bodyOf("canReadArticles")).toBe("  return holds('viewer') || holds('editor');");
		expect(bodyOf("canWriteArticles")).toBe("  return holds('editor');");
		expect(bodyOf("canReadAudit")).toBe("  return false;");
	});

	test("has one predicate for each permission of the default policy", () => {
		const lines = rulesSection({
			permissions: PERMISSIONS,
			roles: ROLES,
			rolesWith: (permission) => rolesWith(permission as Permission),
		});
		const names = PERMISSIONS.map(predicateName);
		expect(new Set(names).size).toBe(PERMISSIONS.length);
		for (const name of names) expect(lines).toContain(`function ${name}() {`);
	});

	function bodyOf(name: string): string | undefined {
		const lines = rulesSection(SMALL);
		return lines[lines.indexOf(`function ${name}() {`) + 1];
	}
});
