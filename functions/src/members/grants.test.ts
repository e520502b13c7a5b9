import { permissionsOf } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import { describe, expect, test } from "vitest";
import { refuseBeyondOwn, withGrant } from "./grants.ts";

const NOW = 1_800_000_000_000;
const at = (ms: number) => Timestamp.fromMillis(ms);
const grant = (endMs: number | null) => ({
	grantedAt: at(0),
	grantedBy: "ada",
	expiresAt: endMs === null ? null : at(endMs),
});

describe("refuseBeyondOwn", () => {
	test("lets pass what carries nothing that the caller lacks", () => {
		expect(() => refuseBeyondOwn(["viewer", "editor"], permissionsOf(["publisher"]))).not.toThrow();
		expect(() => refuseBeyondOwn([], [])).not.toThrow();
	});

	test("names the role and what is lacking", () => {
		expect(() => refuseBeyondOwn(["viewer", "admin"], permissionsOf(["publisher", "auditor"]))).toThrow(
			expect.objectContaining({
				code: "permission-denied",
				details: { reason: "beyond-own" },
				message: "To grant or remove admin you need sources.write, members.manage, security.manage.",
			}),
		);
	});
});

describe("withGrant", () => {
	const by = { by: "ben", nowMs: NOW };

	test("adds a role, and leaves the others and its input alone", () => {
		const roles = { viewer: grant(null) };
		expect(withGrant(roles, "editor", { endMs: NOW + 1, ...by })).toEqual({
			viewer: grant(null),
			editor: { grantedAt: at(NOW), grantedBy: "ben", expiresAt: at(NOW + 1) },
		});
		expect(roles).toEqual({ viewer: grant(null) });
	});

	test.each<[held: number | null, asked: number | null, end: number | null]>([
		[null, NOW, null],
		[null, null, null],
		[NOW + 2, NOW + 1, NOW + 2],
		[NOW + 1, NOW + 1, NOW + 1],
		[NOW + 1, NOW + 2, NOW + 2],
		[NOW + 1, null, null],
	])("of a role held until %s and asked until %s, the later end counts: %s", (held, endMs, end) => {
		const before = { editor: grant(held) };
		const after = withGrant(before, "editor", { endMs, ...by });
		expect(after.editor?.expiresAt?.toMillis() ?? null).toBe(end);
		expect(after === before).toBe(held === end); // The same object says that there is nothing to write.
	});
});
