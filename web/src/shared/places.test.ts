import { PERMISSIONS, type Permission } from "@rolecall/policy";
import { expect, test } from "vitest";
import { firstPlace, openPlaces } from "./places.ts";

const having =
	(...held: Permission[]) =>
	(permission: Permission) =>
		held.includes(permission);
const opened = (...held: Permission[]) => openPlaces(having(...held)).map(({ id }) => id);

test("without a permission nothing opens, and there is nowhere to begin", () => {
	expect(opened()).toEqual([]);
	expect(firstPlace(having())).toBeUndefined();
});

test("each permission opens its own places, in their order", () => {
	expect(Object.fromEntries(PERMISSIONS.map((permission) => [permission, opened(permission)]))).toEqual({
		"articles.read": ["articles"],
		"articles.write": [],
		"articles.publish": [],
		"sources.read": ["sources"],
		"sources.write": [],
		"members.read": ["members", "invites", "roles"],
		"members.manage": ["requests"],
		"audit.read": ["audit"],
		"security.manage": ["security"],
	});
	expect(opened("security.manage", "articles.read")).toEqual(["articles", "security"]);
	expect(firstPlace(having("security.manage", "audit.read"))?.to).toBe("/audit");
});
