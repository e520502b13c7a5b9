import { randomUUID } from "node:crypto";
import { paths, type Role } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import { afterEach, beforeEach, expect, test } from "vitest";
import { services, setSecurityState } from "../support/admin.ts";
import { Client } from "../support/client.ts";
import { suspendMemberOnly } from "../support/halfDone.ts";
import { newPerson } from "../support/people.ts";

const WRITTEN = Timestamp.fromMillis(1_700_000_000_000);
const DRAFT = {
	title: "Night buses",
	body: "",
	status: "draft",
	authorUid: "ed",
	createdAt: WRITTEN,
	updatedAt: WRITTEN,
};

let articleId: string;
beforeEach(async () => {
	articleId = randomUUID();
	await services.db.doc(paths.article(articleId)).set(DRAFT);
});
afterEach(() => setSecurityState());

async function article(id = articleId) {
	return (await services.db.doc(paths.article(id)).get()).data();
}

/** The call is refused with this code, and the article is the draft it was. */
async function expectRefused(caller: Client, code: string): Promise<void> {
	expect(await caller.call("publishArticle", { articleId })).toMatchObject({ code });
	expect(await article()).toEqual(DRAFT);
}

test("publishes a draft, whoever wrote it, and changes nothing else of it", async () => {
	const person = await newPerson(["publisher"]);
	expect(await person.call("publishArticle", { articleId })).toEqual({ status: "published" });
	const after = await article();
	expect(after).toEqual({ ...DRAFT, status: "published", updatedAt: expect.any(Timestamp) });
	expect(after?.updatedAt.toMillis()).toBeGreaterThan(WRITTEN.toMillis());
});

test("what is published already stays as it is", async () => {
	const person = await newPerson(["publisher"]);
	await person.call("publishArticle", { articleId });
	const once = await article();
	expect(await person.call("publishArticle", { articleId })).toEqual({ status: "published" });
	expect(await article()).toEqual(once);
});

test("an article that is not there is not found, and not made", async () => {
	const person = await newPerson(["publisher"]);
	const missing = randomUUID();
	expect(await person.call("publishArticle", { articleId: missing })).toMatchObject({ code: "not-found" });
	expect(await article(missing)).toBeUndefined();
});

test("nobody in particular may not", () => expectRefused(new Client(), "unauthenticated"));

test.each<Role>(["viewer", "editor", "auditor"])("%s may not, and does not learn what there is", async (role) => {
	const person = await newPerson([role]);
	await expectRefused(person, "permission-denied");
	const missing = await person.call("publishArticle", { articleId: randomUUID() });
	expect(missing).toMatchObject({ code: "permission-denied" });
});

test("somebody suspended may not", async () => {
	const person = await newPerson(["publisher"]);
	await suspendMemberOnly(person.uid);
	await expectRefused(person, "permission-denied");
});

test("in a lockdown only those who can end it may", async () => {
	const [publisher, admin] = [await newPerson(["publisher"]), await newPerson(["admin"])];
	await setSecurityState({ lockdown: true });
	await expectRefused(publisher, "failed-precondition");
	expect(await admin.call("publishArticle", { articleId })).toEqual({ status: "published" });
});

test("whoever signed in before minAuthTime may not", async () => {
	const person = await newPerson(["publisher"]);
	await setSecurityState({ minAuthTime: Timestamp.fromMillis(Date.now() + 60_000) });
	await expectRefused(person, "failed-precondition");
});
