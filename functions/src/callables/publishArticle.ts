import { type Article, paths, RolecallError } from "@rolecall/policy";
import { type DocumentReference, FieldValue, type Timestamp } from "firebase-admin/firestore";
import { authorizeIn } from "../members/authorize.ts";
import { defineCallable, type Handle } from "./define.ts";

/**
 * Publishes an article. Shows how a function of your own asks for a permission: let `authorizeIn` judge the caller in
 * the transaction that makes the change.
 */
const handle: Handle<"publishArticle"> = (services, caller, { articleId }) =>
	services.db.runTransaction(async (tx) => {
		const article = services.db.doc(paths.article(articleId)) as DocumentReference<Article<Timestamp>>;
		const [snapshot] = await Promise.all([tx.get(article), authorizeIn(tx, services, caller, "articles.publish")]);
		if (!snapshot.exists) throw new RolecallError("no-such-article", "There is no article with this id.");
		if (snapshot.data()?.status !== "published") {
			tx.update(article, { status: "published", updatedAt: FieldValue.serverTimestamp() });
		}
		return { status: "published" as const };
	});

export const publishArticle = defineCallable("publishArticle", handle);
