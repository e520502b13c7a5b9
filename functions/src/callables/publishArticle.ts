import { type Article, paths, RolecallError } from "@rolecall/policy";
import { type DocumentReference, FieldValue, type Timestamp } from "firebase-admin/firestore";
import { authorize } from "../members/authorize.ts";
import { refs } from "../members/documents.ts";
import { defineCallable, type Handle } from "./define.ts";

/**
 * Publishes an article. Shows how a function of your own asks for a permission: read the caller's member and the
 * security state in the transaction that makes the change, and let `authorize` judge them.
 */
const handle: Handle<"publishArticle"> = ({ db, now }, caller, { articleId }) =>
	db.runTransaction(async (tx) => {
		const article = db.doc(paths.article(articleId)) as DocumentReference<Article<Timestamp>>;
		const [member, security, snapshot] = await Promise.all([
			tx.get(refs(db).member(caller.uid)),
			tx.get(refs(db).security()),
			tx.get(article),
		]);
		authorize(caller, "articles.publish", member, security, now());
		if (!snapshot.exists) throw new RolecallError("not-found", "There is no article with this id.");
		if (snapshot.data()?.status !== "published") {
			tx.update(article, { status: "published", updatedAt: FieldValue.serverTimestamp() });
		}
		return { status: "published" as const };
	});

export const publishArticle = defineCallable("publishArticle", handle);
