import { expect, test } from "vitest";
import { heldOf, withoutRole, withRole } from "./held.ts";

const NOW = 1_000;
const TONIGHT = 50_000;

test("roles keep their ends", () => {
	const held = heldOf({ roles: ["auditor", "editor"], roleEnds: { editor: TONIGHT } });
	expect(held).toEqual({ auditor: null, editor: TONIGHT });
	expect(withoutRole(held, "editor", "viewer")).toEqual({ auditor: null, viewer: null });
});

test("what the tour gives ends by itself, and something is left then", () => {
	expect(withRole({ auditor: TONIGHT, viewer: null }, "editor", NOW)).toEqual({
		auditor: TONIGHT,
		editor: NOW + 900_000,
		viewer: null,
	});
});

test("a stand-in that is held anyway keeps its end", () => {
	expect(withoutRole({ editor: null, viewer: TONIGHT }, "editor", "viewer")).toEqual({ viewer: TONIGHT });
});
