import { PERMISSIONS } from "@rolecall/policy";
import { describe, expect, it } from "vitest";
import { diffRoles, rolesOf } from "./roleDiff.ts";

describe("diffRoles", () => {
	it("finds nothing between equal sets", () => {
		expect(diffRoles({ editor: null }, { editor: null }).any).toBe(false);
	});

	it("names roles and permissions gained and lost", () => {
		expect(diffRoles({ editor: null }, { publisher: null })).toEqual({
			gainedRoles: ["publisher"],
			lostRoles: ["editor"],
			gainedPermissions: ["articles.publish"],
			lostPermissions: [],
			endsChanged: [],
			any: true,
		});
	});

	it("counts a role that permits nothing new as a change of roles only", () => {
		const diff = diffRoles({ editor: null }, { editor: null, viewer: null });
		expect(diff.any).toBe(true);
		expect([...diff.gainedPermissions, ...diff.lostPermissions]).toEqual([]);
	});

	it("sees a new end, and an end taken away", () => {
		expect(diffRoles({ editor: null }, { editor: 5 }).endsChanged).toEqual(["editor"]);
		expect(diffRoles({ editor: 5 }, { editor: null }).endsChanged).toEqual(["editor"]);
		expect(diffRoles({ editor: 5 }, { editor: 5 }).any).toBe(false);
	});

	it("loses everything when no role is left", () => {
		expect(diffRoles({ admin: null }, {}).lostPermissions).toEqual([...PERMISSIONS]);
	});
});

describe("rolesOf", () => {
	it("keeps the policy's order", () => {
		expect(rolesOf({ admin: null, viewer: 3 })).toEqual(["viewer", "admin"]);
	});
});
