import { randomUUID } from "node:crypto";
import { paths, type Role } from "@rolecall/policy";
import { deleteDoc, doc, getDocFromServer, serverTimestamp, setDoc, updateDoc } from "firebase/firestore";
import { beforeAll, describe, expect, test } from "vitest";
import { memberOf, services } from "../support/admin.ts";
import { type Client, verdict } from "../support/client.ts";
import { idOf, newArticle, newSource } from "../support/content.ts";
import { newPerson } from "../support/people.ts";
import { type HttpAnswer, restGet, restWrite } from "../support/rest.ts";

const DENIED = "permission-denied";
/** The verdicts of the SDK and of REST. */
const ALLOWED_BOTH = ["allowed", "allowed"];
const DENIED_BOTH = [DENIED, DENIED];

let admin: Client;
beforeAll(async () => {
	admin = await newPerson(["admin"]);
});

/** Changes the roles as an admin's app does, while the person's app keeps the token it has. */
async function change(person: Client, ...roles: Role[]): Promise<void> {
	const answer = await admin.call("setRoles", { uid: person.uid, roles: roles.map((role) => ({ role })) });
	expect(answer).toMatchObject({ changed: true });
	expect((await person.claims()).claimsVersion).toBe((await memberOf(person.uid)).version - 1);
}

async function stored(path: string) {
	return (await services.db.doc(path).get()).data();
}

/** The verdicts on reading a document with the token there is. */
async function read(person: Client, path: string): Promise<string[]> {
	return [
		await verdict(getDocFromServer(doc(person.db, path))),
		restVerdict(await restGet(path, await person.token())),
	];
}

/** The verdicts on giving a field another text with the token there is; over REST that of another document, if named. */
async function write(person: Client, path: string, field: string, text: string, restPath = path): Promise<string[]> {
	const fields = { [field]: { stringValue: text } };
	return [
		await verdict(updateDoc(doc(person.db, path), { [field]: text, updatedAt: serverTimestamp() })),
		restVerdict(await restWrite(restPath, fields, ["updatedAt"], await person.token())),
	];
}

/** The verdicts on publishing two drafts: what is published already cannot be published again. */
const publish = (person: Client, [first, second]: [string, string]) =>
	write(person, first, "status", "published", second);

function publishByFunction(person: Client, article: string) {
	return person.call("publishArticle", { articleId: idOf(article) });
}

function restVerdict({ status, body }: HttpAnswer): string {
	if (status === 200) return "allowed";
	return status === 403 ? DENIED : `${status} ${JSON.stringify(body)}`;
}

describe("after a role is taken away, the old token", () => {
	test("reads no source any more, and the new one neither", async () => {
		const [person, source] = [await newPerson(["editor"]), await newSource()];
		expect(await read(person, source)).toEqual(ALLOWED_BOTH);
		await change(person, "viewer");
		expect(await read(person, source)).toEqual(DENIED_BOTH);
		await person.refresh();
		expect(await read(person, source)).toEqual(DENIED_BOTH);
	});

	test("writes and deletes no source any more", async () => {
		const [person, source] = [await newPerson(["admin"]), await newSource()];
		expect(await write(person, source, "notes", "Retires in May.")).toEqual(ALLOWED_BOTH);
		await change(person, "editor");
		const before = await stored(source);
		expect(await write(person, source, "notes", "Gone.")).toEqual(DENIED_BOTH);
		expect(await verdict(deleteDoc(doc(person.db, source)))).toBe(DENIED);
		expect(await stored(source)).toEqual(before);

		await person.refresh();
		expect(await read(person, source)).toEqual(ALLOWED_BOTH);
		expect(await write(person, source, "notes", "Gone.")).toEqual(DENIED_BOTH);
		expect(await stored(source)).toEqual(before);
	});

	test("publishes no article any more, by rule or by function", async () => {
		const person = await newPerson(["publisher"]);
		expect(await publish(person, [await newArticle("ed"), await newArticle("ed")])).toEqual(ALLOWED_BOTH);
		const [first, second] = [await newArticle(person.uid), await newArticle(person.uid)];
		await change(person, "editor");
		const before = [await stored(first), await stored(second)];
		expect(await publish(person, [first, second])).toEqual(DENIED_BOTH);
		expect(await publishByFunction(person, second)).toMatchObject({ code: DENIED });
		await person.refresh();
		expect(await publish(person, [first, second])).toEqual(DENIED_BOTH);
		expect(await publishByFunction(person, second)).toMatchObject({ code: DENIED });
		expect([await stored(first), await stored(second)]).toEqual(before);
	});

	test("goes on with drafts, which ask for the token alone; the new one does not", async () => {
		const person = await newPerson(["editor"]);
		const [own, others] = [await newArticle(person.uid), await newArticle(admin.uid)];
		const addDraft = async () => {
			const article = { title: "Late", body: "", status: "draft", authorUid: person.uid };
			const at = { createdAt: serverTimestamp(), updatedAt: serverTimestamp() };
			return verdict(setDoc(doc(person.db, paths.article(randomUUID())), { ...article, ...at }));
		};
		await change(person, "viewer");
		expect(await read(person, others)).toEqual(ALLOWED_BOTH);
		expect(await write(person, own, "body", "Low at six.")).toEqual(ALLOWED_BOTH);
		expect(await addDraft()).toBe("allowed");
		await person.refresh();
		expect(await read(person, others)).toEqual(DENIED_BOTH);
		expect(await write(person, own, "body", "Never.")).toEqual(DENIED_BOTH);
		expect(await addDraft()).toBe(DENIED);
	});
});

describe("after a role is given, the old token", () => {
	test("has it nowhere in the rules, the new one everywhere", async () => {
		const person = await newPerson(["viewer"]);
		const [source, draft, other] = [await newSource(), await newArticle(person.uid), await newArticle("ed")];
		await change(person, "publisher");
		expect(await read(person, source)).toEqual(DENIED_BOTH);
		expect(await read(person, draft)).toEqual(DENIED_BOTH);
		expect(await publish(person, [draft, other])).toEqual(DENIED_BOTH);
		await person.refresh();
		expect(await read(person, source)).toEqual(ALLOWED_BOTH);
		expect(await read(person, draft)).toEqual(ALLOWED_BOTH);
		expect(await publish(person, [draft, other])).toEqual(ALLOWED_BOTH);
	});

	test("serves a function at once: it reads the member, not the token", async () => {
		const person = await newPerson(["viewer"]);
		const draft = await newArticle(person.uid);
		await change(person, "publisher");
		expect(await publishByFunction(person, draft)).toEqual({ status: "published" });
	});

	test("is refused even where a role it already had would do, until it has caught up", async () => {
		const [person, source] = [await newPerson(["editor"]), await newSource()];
		await change(person, "editor", "viewer");
		expect(await read(person, source)).toEqual(DENIED_BOTH);
		await person.refresh();
		expect(await read(person, source)).toEqual(ALLOWED_BOTH);
	});
});

test("an old token learns from the signal that it is old, and cannot write it or read another's", async () => {
	const person = await newPerson(["editor"]);
	await change(person);
	const path = paths.claimsUpdate(person.uid);
	const { version } = await memberOf(person.uid);
	expect((await getDocFromServer(doc(person.db, path))).data()).toMatchObject({ version });
	expect(await verdict(setDoc(doc(person.db, path), { version: 1 }))).toBe(DENIED);
	expect(restVerdict(await restWrite(path, { version: { integerValue: 1 } }, [], await person.token()))).toBe(DENIED);
	expect(restVerdict(await restGet(path, await admin.token()))).toBe(DENIED);
	expect(restVerdict(await restGet(path))).toBe(DENIED);
});
