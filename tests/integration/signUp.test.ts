import { CLAIMS_SCHEMA } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import { describe, expect, test } from "vitest";
import { auditOf, claimsOf, memberOf, services, signalOf } from "../support/admin.ts";
import { Client, PASSWORD } from "../support/client.ts";
import { untilSynced } from "../support/people.ts";

describe("sign-up", () => {
	test("the very first ID token has the default role, without a refresh", async () => {
		const person = await new Client().signUp();
		const claims = await person.claims();
		expect(claims).toMatchObject({ roles: ["viewer"], claimsVersion: 1 });
		expect(claims).not.toHaveProperty("roleExpiry");
	});

	test("makes the member, the signal and one audit entry, each exactly of the contract's shape", async () => {
		const person = await new Client().signUp();
		const { uid, email } = person;
		const member = await memberOf(uid);
		expect(member).toEqual({
			uid,
			email,
			displayName: null,
			photoURL: null,
			roles: { viewer: { grantedAt: expect.any(Timestamp), grantedBy: "system", expiresAt: null } },
			status: "active",
			version: 1,
			claimsSchema: CLAIMS_SCHEMA,
			nextExpiry: null,
			createdAt: expect.any(Timestamp),
			updatedAt: member.createdAt,
		});
		expect(await signalOf(uid)).toEqual({
			version: 1,
			syncedVersion: expect.any(Number),
			updatedAt: expect.any(Timestamp),
			change: "created",
		});
		expect(await auditOf(uid)).toEqual([
			{
				at: member.createdAt,
				actor: "system",
				target: uid,
				action: "member.created",
				before: null,
				after: { roles: { viewer: null }, status: "active" },
				reason: null,
				version: 1,
			},
		]);
	});

	test("the signal says in time that Auth has the claims, though the client never asks", async () => {
		const person = await new Client().signUp();
		await untilSynced(person.uid, 1);
		expect(await claimsOf(person.uid)).toEqual({ roles: ["viewer"], claimsVersion: 1 });
		expect((await memberOf(person.uid)).version).toBe(1);
		expect(await auditOf(person.uid)).toHaveLength(1);
	});

	test("many at once each get a member of their own", async () => {
		const people = await Promise.all(Array.from({ length: 10 }, () => new Client().signUp()));
		for (const person of people) {
			expect(await person.claims()).toMatchObject({ roles: ["viewer"], claimsVersion: 1 });
			expect(await memberOf(person.uid)).toMatchObject({ uid: person.uid, email: person.email, version: 1 });
		}
	});
});

describe("an account that the Admin SDK made", () => {
	test("has no member until it signs in, and then its first token has the default role", async () => {
		const person = new Client();
		const { uid } = await services.auth.createUser({
			email: person.email,
			password: PASSWORD,
			displayName: "Ines Okafor",
			photoURL: "https://rolecall.test/ines.png",
		});
		expect((await services.db.doc(`members/${uid}`).get()).exists).toBe(false);
		await person.signIn();
		expect(await person.claims()).toMatchObject({ roles: ["viewer"], claimsVersion: 1 });
		expect(await memberOf(uid)).toMatchObject({
			email: person.email,
			displayName: "Ines Okafor",
			photoURL: "https://rolecall.test/ines.png",
			version: 1,
		});
		expect(await auditOf(uid)).toHaveLength(1);
	});
});
