import { type Article, COLLECTIONS, paths } from "@rolecall/policy";
import {
	addDoc,
	type CollectionReference,
	collection,
	type DocumentReference,
	deleteDoc,
	doc,
	type Firestore,
	limit,
	orderBy,
	type Query,
	query,
	serverTimestamp,
	type Timestamp,
	updateDoc,
	where,
} from "firebase/firestore";
import { typed } from "../../shared/converters.ts";

export type ArticleData = Article<Timestamp>;

export const TABS = ["published", "drafts", "mine"] as const;
export type Tab = (typeof TABS)[number];

function articlesRef(firestore: Firestore): CollectionReference<ArticleData> {
	return collection(firestore, COLLECTIONS.articles).withConverter(typed<ArticleData>());
}

export function articleRef(firestore: Firestore, id: string): DocumentReference<ArticleData> {
	return doc(firestore, paths.article(id)).withConverter(typed<ArticleData>());
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
export async function createDraft(firestore: Firestore, uid: string, text: ArticleText): Promise<string> {
	const now = serverTimestamp();
	const created = await addDoc(collection(firestore, COLLECTIONS.articles), {
		...text,
		status: "draft",
		authorUid: uid,
		createdAt: now,
		updatedAt: now,
	});
	return created.id;
}

export function saveDraft(firestore: Firestore, id: string, text: ArticleText): Promise<void> {
	return updateDoc(doc(firestore, paths.article(id)), { ...text, updatedAt: serverTimestamp() });
}

export function unpublish(firestore: Firestore, id: string): Promise<void> {
	return updateDoc(doc(firestore, paths.article(id)), { status: "draft", updatedAt: serverTimestamp() });
}

export function removeArticle(firestore: Firestore, id: string): Promise<void> {
	return deleteDoc(doc(firestore, paths.article(id)));
}
