import { claimsBytes, encodeClaims, MAX_CLAIMS_BYTES, mergeClaims, ROLES } from "@rolecall/policy";
import { beforeAll, describe, expect, test } from "vitest";
import { claimsOf, memberOf, services, stateOf } from "../support/admin.ts";
import type { Client } from "../support/client.ts";
import { newPerson } from "../support/people.ts";

let admin: Client;
beforeAll(async () => {
	admin = await newPerson(["admin"]);
});

describe("claims of others", () => {
	test("outlive every change, and the token has them", async () => {
		const person = await newPerson(["viewer"]);
		const { uid } = person;
		const foreign = { stripeRole: "pro", team: { id: 7, tags: ["a", "ü"] }, roleplay: true };
		await services.auth.setCustomUserClaims(uid, { ...(await claimsOf(uid)), ...foreign });
		for (const role of ROLES) {
			await admin.call("setRoles", { uid, roles: [{ role }] });
			expect(await claimsOf(uid)).toMatchObject({ ...foreign, roles: [role] });
		}
		await admin.call("setRoles", { uid, roles: [] });
		const { version } = await memberOf(uid);
		expect(await claimsOf(uid)).toEqual({ ...foreign, roles: [], claimsVersion: version });
		await person.signIn();
		expect(await person.claims()).toMatchObject(foreign);
	});
});

describe("claims of more than 1000 bytes", () => {
	const roles = [{ role: "editor" as const }, { role: "publisher" as const }];

	/** An account with foreign text so long that the change to `roles` will make claims of exactly `bytes` bytes. */
	async function accountThatWillHave(bytes: number) {
		const person = await newPerson(["viewer"]);
		const claims = await claimsOf(person.uid);
		const { version } = await memberOf(person.uid);
		const ours = encodeClaims({ grants: { editor: null, publisher: null }, status: "active", version: version + 1 }, 0);
		const room = bytes - claimsBytes(mergeClaims({ note: "" }, ours));
		// "é" has two bytes: a count of characters would let it pass.
		const note = "é".repeat(room >> 1) + "x".repeat(room % 2);
		await services.auth.setCustomUserClaims(person.uid, { ...claims, note });
		return person;
	}

	test(`exactly ${MAX_CLAIMS_BYTES} bytes fit`, async () => {
		const { uid } = await accountThatWillHave(MAX_CLAIMS_BYTES);
		expect(await admin.call("setRoles", { uid, roles })).toMatchObject({ changed: true });
		expect(claimsBytes(await claimsOf(uid))).toBe(MAX_CLAIMS_BYTES);
	});

	test("one byte more is refused with the size, and nothing is written", async () => {
		const { uid } = await accountThatWillHave(MAX_CLAIMS_BYTES + 1);
		const before = await stateOf(uid);
		const answer = await admin.call("setRoles", { uid, roles });
		expect(answer).toMatchObject({
			code: "resource-exhausted",
			details: { bytes: MAX_CLAIMS_BYTES + 1, reason: "claims-too-large" },
		});
		expect(await stateOf(uid)).toEqual(before);
	});
});
