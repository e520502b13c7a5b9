import { describe, expect, test } from "vitest";
import {
	ADMIN_ROLE,
	DEFAULT_ROLES,
	isRole,
	missingToGrant,
	PERMISSIONS,
	POLICY,
	permissionsOf,
	ROLES,
	rolesWith,
} from "./roles.ts";

describe("the default policy", () => {
	test("is the one of the contract", () => {
		expect(POLICY).toEqual({
			viewer: ["articles.read"],
			editor: ["articles.read", "articles.write", "sources.read"],
			publisher: ["articles.read", "articles.write", "articles.publish", "sources.read"],
			auditor: ["members.read", "audit.read"],
			admin: [
				"articles.read",
				"articles.write",
				"articles.publish",
				"sources.read",
				"sources.write",
				"members.read",
				"members.manage",
				"audit.read",
				"security.manage",
			],
		});
	});

	test("gives an admin every permission, and a new member no way to manage", () => {
		expect(permissionsOf([ADMIN_ROLE])).toEqual(PERMISSIONS);
		expect(permissionsOf(DEFAULT_ROLES)).toEqual(["articles.read"]);
	});
});

describe("isRole", () => {
	test.each(ROLES)("knows %s", (role) => expect(isRole(role)).toBe(true));

	test.each([
		"",
		"Admin",
		"owner",
		"constructor",
		"__proto__",
		"toString",
		0,
		null,
		undefined,
		["admin"],
		{ admin: 1 },
	])("does not take %j for one", (value) => expect(isRole(value)).toBe(false));
});

describe("permissionsOf", () => {
	test("joins what the roles carry, each once, in the order of PERMISSIONS", () => {
		expect(permissionsOf(["auditor", "editor", "viewer"])).toEqual([
			"articles.read",
			"articles.write",
			"sources.read",
			"members.read",
			"audit.read",
		]);
		expect(permissionsOf([])).toEqual([]);
	});
});

test("rolesWith names the roles that carry a permission, permissionsOf the other way round", () => {
	for (const permission of PERMISSIONS) {
		const expected = ROLES.filter((role) => permissionsOf([role]).includes(permission));
		expect(rolesWith(permission)).toEqual(expected);
		expect(expected).toContain(ADMIN_ROLE);
	}
});

describe("missingToGrant", () => {
	test("is empty for whoever has all that the role carries", () => {
		for (const role of ROLES) {
			expect(missingToGrant(role, permissionsOf(["admin"]))).toEqual([]);
			expect(missingToGrant(role, permissionsOf([role]))).toEqual([]);
		}
	});

	test("names each permission that is lacking", () => {
		expect(missingToGrant("publisher", permissionsOf(["editor"]))).toEqual(["articles.publish"]);
		expect(missingToGrant("viewer", [])).toEqual(["articles.read"]);
	});
});
