import { doc, getDoc, serverTimestamp, setDoc, updateDoc } from "firebase/firestore";
import { FieldValue } from "firebase-admin/firestore";
import { beforeEach, expect, test } from "vitest";
import { services } from "../support/admin.ts";
import { type Client, verdict } from "../support/client.ts";
import { newPerson } from "../support/people.ts";
import { restGet } from "../support/rest.ts";

let ada: Client;
let pat: Client;

beforeEach(async () => {
	[ada, pat] = await Promise.all([newPerson(["admin"]), newPerson(["publisher"])]);
	const times = { createdAt: FieldValue.serverTimestamp(), updatedAt: FieldValue.serverTimestamp() };
	await services.db.doc("sources/s1").set({ name: "A source", notes: "", ...times });
	const article = { title: "Title", body: "Body", status: "draft", authorUid: "somebody", ...times };
	await services.db.doc("articles/a1").set(article);
});

test("after setRoles the old token is refused where it matters, and the new one says what is", async () => {
	expect(await verdict(getDoc(doc(pat.db, "sources/s1")))).toBe("allowed");
	const oldToken = await pat.token();
	await ada.call("setRoles", { uid: pat.uid, roles: [{ role: "viewer" }] });
	expect(await pat.token()).toBe(oldToken);

	// Current: refused at once, through the SDK, over REST and in a callable.
	expect(await verdict(getDoc(doc(pat.db, "sources/s1")))).toBe("permission-denied");
	expect((await restGet("sources/s1", oldToken)).status).toBe(403);
	const publish = updateDoc(doc(pat.db, "articles/a1"), { status: "published", updatedAt: serverTimestamp() });
	expect(await verdict(publish)).toBe("permission-denied");
	expect(await pat.call("publishArticle", { articleId: "a1" })).toMatchObject({ code: "permission-denied" });
	expect((await services.db.doc("articles/a1").get()).data()?.status).toBe("draft");

	// Token only: as the old token says until it is refreshed.
	expect(await verdict(getDoc(doc(pat.db, "articles/a1")))).toBe("allowed");
	const own = { title: "Mine", body: "", status: "draft", authorUid: pat.uid };
	const times = { createdAt: serverTimestamp(), updatedAt: serverTimestamp() };
	expect(await verdict(setDoc(doc(pat.db, `articles/${pat.uid}`), { ...own, ...times }))).toBe("allowed");

	await pat.refresh();
	expect(await verdict(getDoc(doc(pat.db, "articles/a1")))).toBe("permission-denied");
	expect(await verdict(getDoc(doc(pat.db, "sources/s1")))).toBe("permission-denied");
});

test("publishArticle publishes, answers the same again, and knows no article that is not there", async () => {
	expect(await pat.call("publishArticle", { articleId: "a1" })).toEqual({ status: "published" });
	expect(await pat.call("publishArticle", { articleId: "a1" })).toEqual({ status: "published" });
	expect(await pat.call("publishArticle", { articleId: "absent" })).toMatchObject({ code: "not-found" });
});
