import { randomUUID } from "node:crypto";
import { paths } from "@rolecall/policy";
import { FieldValue } from "firebase-admin/firestore";
import { services } from "./admin.ts";

const times = () => ({ createdAt: FieldValue.serverTimestamp(), updatedAt: FieldValue.serverTimestamp() });

/** @returns the path of a source of its own */
export async function newSource(): Promise<string> {
	const path = paths.source(randomUUID());
	await services.db.doc(path).set({ name: "Harbour master", notes: "", ...times() });
	return path;
}

/** @returns the path of an article of its own */
export async function newArticle(authorUid: string, status: "draft" | "published" = "draft"): Promise<string> {
	const path = paths.article(randomUUID());
	await services.db.doc(path).set({ title: "Tides", body: "High at noon.", status, authorUid, ...times() });
	return path;
}

/** The id in the path of a document. */
export function idOf(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}
