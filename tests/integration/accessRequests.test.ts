import { decodeClaims, type Role } from "@rolecall/policy";
import { addDoc, collection, serverTimestamp } from "firebase/firestore";
import { beforeAll, describe, expect, test } from "vitest";
import { refs } from "../../functions/src/members/documents.ts";
import { auditOf, memberOf, services } from "../support/admin.ts";
import type { Client } from "../support/client.ts";
import { newPerson } from "../support/people.ts";

const HOUR_MS = 3_600_000;

let admin: Client;
beforeAll(async () => {
	admin = await newPerson(["admin"]);
});

/** Asks as the app does, under the rules. @returns the request's id */
async function ask(person: Client, role: Role, hours = 8): Promise<string> {
	const request = { uid: person.uid, role, hours, reason: "Covers for Pat.", status: "pending" };
	return (await addDoc(collection(person.db, "accessRequests"), { ...request, createdAt: serverTimestamp() })).id;
}

const requestOf = async (id: string) => (await refs(services.db).accessRequest(id).get()).data();

describe("a request for a role", () => {
	test("approved is a grant that ends after the hours asked for, in the next token", async () => {
		const person = await newPerson(["viewer"]);
		const requestId = await ask(person, "editor");
		const before = Date.now();
		const answer = await admin.call("decideAccessRequest", { requestId, decision: "approve", reason: "Fine." });
		const { version, roles } = await memberOf(person.uid);
		expect(answer).toEqual({ version });
		const end = roles.editor?.expiresAt?.toMillis() ?? 0;
		expect(end).toBeGreaterThanOrEqual(before + 8 * HOUR_MS);
		expect(end).toBeLessThanOrEqual(Date.now() + 8 * HOUR_MS);
		await person.refresh();
		expect(decodeClaims(await person.claims())).toEqual({
			roles: ["editor", "viewer"],
			roleExpiry: { editor: Math.floor(end / 1000) },
			claimsVersion: version,
		});
		expect(await requestOf(requestId)).toMatchObject({ status: "approved", decidedBy: admin.uid });
		expect((await auditOf(person.uid)).at(-1)).toMatchObject({ action: "request.approved", reason: "Fine.", version });
	});

	test("denied changes nothing but the request", async () => {
		const person = await newPerson(["viewer"]);
		const requestId = await ask(person, "admin");
		const before = await memberOf(person.uid);
		expect(await admin.call("decideAccessRequest", { requestId, decision: "deny" })).toEqual({});
		expect(await memberOf(person.uid)).toEqual(before);
		expect(await requestOf(requestId)).toMatchObject({ status: "denied", decidedBy: admin.uid });
	});

	test("is not decided by whoever asked, admin or not", async () => {
		for (const [roles, role] of [
			[["viewer"], "admin"],
			[["admin"], "editor"],
		] as const) {
			const person = await newPerson(roles);
			const requestId = await ask(person, role);
			const [member, request] = [await memberOf(person.uid), await requestOf(requestId)];
			for (const decision of ["approve", "deny"] as const) {
				const answer = await person.call("decideAccessRequest", { requestId, decision });
				expect(answer).toMatchObject({ code: "permission-denied" });
			}
			expect(await memberOf(person.uid)).toEqual(member);
			expect(await requestOf(requestId)).toEqual(request);
		}
	});

	test("is decided once, also by several at the same moment", async () => {
		const [other, person] = [await newPerson(["admin"]), await newPerson(["viewer"])];
		const requestId = await ask(person, "publisher");
		const { version } = await memberOf(person.uid);
		const answers = await Promise.all(
			[admin, other, admin, other].map((by) => by.call("decideAccessRequest", { requestId, decision: "approve" })),
		);
		expect(answers.filter((answer) => "version" in answer)).toEqual([{ version: version + 1 }]);
		const refused = answers.filter((answer) => "code" in answer);
		expect(refused).toHaveLength(3);
		for (const answer of refused) expect(answer).toMatchObject({ code: "failed-precondition" });
		expect(await memberOf(person.uid)).toMatchObject({ version: version + 1 });
		const late = await admin.call("decideAccessRequest", { requestId, decision: "deny" });
		expect(late).toMatchObject({ code: "failed-precondition" });
	});

	test("for a role held already without an end leaves the grant as it is", async () => {
		const person = await newPerson(["editor"]);
		const { roles } = await memberOf(person.uid);
		const requestId = await ask(person, "editor", 1);
		await admin.call("decideAccessRequest", { requestId, decision: "approve" });
		expect((await memberOf(person.uid)).roles).toEqual(roles);
	});

	test("that there is not, is not found", async () => {
		for (const decision of ["approve", "deny"] as const) {
			const answer = await admin.call("decideAccessRequest", { requestId: "nonesuch", decision });
			expect(answer).toMatchObject({ code: "not-found" });
		}
	});
});
