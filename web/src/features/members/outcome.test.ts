import { describe, expect, it } from "vitest";
import { conflictVersion, outcomeOf } from "./outcome.ts";

const refused = (code: string, message: string, details?: unknown) =>
	Object.assign(new Error(message), { code, details });

describe("outcomeOf", () => {
	it("parts what is in force from what the sign-in service has yet to take over", () => {
		expect(outcomeOf({ version: 4, syncedVersion: 4, changed: true })).toMatch(/version 4, and in force/);
		expect(outcomeOf({ version: 4, syncedVersion: 3, changed: true })).toMatch(/still at version 3/);
		expect(outcomeOf({ version: 4, syncedVersion: 4, changed: false })).toMatch(/Nothing to change/);
	});
});

describe("conflictVersion", () => {
	it("takes the version that the refusal names, never an older one than the page shows", () => {
		expect(conflictVersion(refused("functions/aborted", "", { version: 9 }), 7)).toBe(9);
		expect(conflictVersion(refused("functions/aborted", "", { version: 5 }), 7)).toBe(7);
		expect(conflictVersion(refused("functions/aborted", ""), 7)).toBe(7);
	});
});
