import { type Article, COLLECTIONS, paths } from "@rolecall/policy";
import {
	type CollectionReference,
	collection,
	type DocumentReference,
	doc,
	type Firestore,
	limit,
	orderBy,
	type Query,
	query,
	serverTimestamp,
	type Timestamp,
	where,
} from "firebase/firestore";
import type { Backend } from "../../shared/backend.ts";
import { typed } from "../../shared/converters.ts";
import { documentRef } from "../../shared/documentRef.ts";

export type ArticleData = Article<Timestamp>;

export const TABS = ["published", "drafts", "mine"] as const;
export type Tab = (typeof TABS)[number];

function articlesRef(firestore: Firestore): CollectionReference<ArticleData> {
	return collection(firestore, COLLECTIONS.articles).withConverter(typed<ArticleData>());
}

export function articleRef(firestore: Firestore, id: string): DocumentReference<ArticleData> {
	return documentRef(firestore, "articles", id);
}

/** The newest articles of a tab. Each asks for exactly what the rules let its readers list. */
export function tabQuery(firestore: Firestore, tab: Tab, uid: string, max: number): Query<ArticleData> {
	const filter =
		tab === "mine" ? where("authorUid", "==", uid) : where("status", "==", tab === "drafts" ? "draft" : "published");
	return query(articlesRef(firestore), filter, orderBy("updatedAt", "desc"), limit(max));
}

export interface ArticleText {
	title: string;
	body: string;
}

/** Creates a draft of one's own; answers its id. */
export async function createDraft({ firestore, write }: Backend, uid: string, text: ArticleText): Promise<string> {
	const created = doc(collection(firestore, COLLECTIONS.articles));
	const now = serverTimestamp();
	await write((transaction) =>
		transaction.set(created, { ...text, status: "draft", authorUid: uid, createdAt: now, updatedAt: now }),
	);
	return created.id;
}

export function saveDraft({ firestore, write }: Backend, id: string, text: ArticleText): Promise<void> {
	return write((transaction) =>
		transaction.update(doc(firestore, paths.article(id)), { ...text, updatedAt: serverTimestamp() }),
	);
}

export function unpublish({ firestore, write }: Backend, id: string): Promise<void> {
	return write((transaction) =>
		transaction.update(doc(firestore, paths.article(id)), { status: "draft", updatedAt: serverTimestamp() }),
	);
}

export function removeArticle({ firestore, write }: Backend, id: string): Promise<void> {
	return write((transaction) => transaction.delete(doc(firestore, paths.article(id))));
}
