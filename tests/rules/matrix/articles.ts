import { MAX_BODY, MAX_TITLE } from "@rolecall/policy";
import type { DocumentData } from "firebase/firestore/lite";
import { ABSENT, current, get, list, NOW, no, type Operation, remove, set, token, update } from "../operations.ts";
import { article, OTHER, THEN } from "../seed.ts";
import { text, variants, without } from "./values.ts";

const MINE = "articles/mine";
const PUBLISHED = "articles/published";
const DRAFT = "articles/draft";

const writes = token("articles.write");
const publishes = current("articles.publish");

const fresh = (me: string) => ({ ...article, authorUid: me, status: "draft", createdAt: NOW, updatedAt: NOW });
const myDraft = { given: (me: string) => ({ [MINE]: { ...article, authorUid: me, status: "draft" } }) };
const myPublished = { given: (me: string) => ({ [MINE]: { ...article, authorUid: me, status: "published" } }) };
const edit = { title: "Better", body: "Better too", updatedAt: NOW };

const unfit: Record<string, DocumentData> = {
	"a title of 201 characters": { title: text(MAX_TITLE + 1) },
	"a title that is a list": { title: ["Title"] },
	"a body of 20001 characters": { body: text(MAX_BODY + 1) },
	"a body that is a list": { body: ["Body"] },
	"a field of its own": { featured: true },
	"another's uid": { authorUid: OTHER },
	"no uid": { authorUid: null },
	"the status published": { status: "published" },
	"a status of its own": { status: "hidden" },
	"an updatedAt of its own": { updatedAt: THEN },
};

/** Who may do what with an article. */
export const operations: readonly Operation[] = [
	get("a published article", token("articles.read"), PUBLISHED),
	get("a draft", token("articles.read", "articles.write"), DRAFT),
	get("an own draft", token("articles.read", "articles.write"), MINE, myDraft),
	get("an article that is not there", token("articles.read", "articles.write"), "articles/absent"),
	list("articles", token("articles.read", "articles.write"), "articles"),
	list("published articles", token("articles.read"), "articles", ["status", "published"]),
	list("drafts", token("articles.read", "articles.write"), "articles", ["status", "draft"]),
	list("own articles", token("articles.read", "articles.write"), "articles", ["authorUid", (me) => me], myDraft),

	set("a new draft", writes, MINE, ({ uid }) => fresh(uid)),
	set("a new article, published at once", no, MINE, ({ uid }) => ({ ...fresh(uid), status: "published" })),

	update("an own draft", writes, MINE, edit, myDraft),
	update("another's draft", no, DRAFT, edit),
	update("another's draft and its author", no, DRAFT, ({ uid }) => ({ ...edit, authorUid: uid })),
	update("an own published article", no, MINE, edit, myPublished),
	update("another's published article", no, PUBLISHED, edit),
	update("an own published article back to a draft, edited", no, MINE, { ...edit, status: "draft" }, myPublished),
	update("an own draft to published, edited", no, MINE, { ...edit, status: "published" }, myDraft),

	update("an own draft to published", publishes, MINE, { status: "published", updatedAt: NOW }, myDraft),
	update("another's draft to published", publishes, DRAFT, { status: "published", updatedAt: NOW }),
	update("a published article to draft", publishes, PUBLISHED, { status: "draft", updatedAt: NOW }),

	remove("an own draft", publishes, MINE, myDraft),
	remove("another's draft", publishes, DRAFT),
	remove("a published article", publishes, PUBLISHED),
	get("what hangs below an article", no, `${PUBLISHED}/comments/c`),
	set("something below an article", no, `${PUBLISHED}/comments/c`, { text: "Hello" }),
];

/** What an article may hold; tried by those who may write one. */
export const contents: readonly Operation[] = [
	set("a new draft with the longest title", writes, MINE, ({ uid }) => ({ ...fresh(uid), title: text(MAX_TITLE) })),
	set("a new draft with the longest body", writes, MINE, ({ uid }) => ({ ...fresh(uid), body: text(MAX_BODY) })),
	set("a new draft without text", writes, MINE, ({ uid }) => ({ ...fresh(uid), title: "", body: "" })),
	...variants(unfit, (what, fields) =>
		set(`a new draft with ${what}`, no, MINE, ({ uid }) => ({ ...fresh(uid), ...fields })),
	),
	set("a new draft with a createdAt of its own", no, MINE, ({ uid }) => ({ ...fresh(uid), createdAt: THEN })),
	...without(fresh("me"), (field, rest) =>
		set(`a new draft without ${field}`, no, MINE, ({ uid }) =>
			field === "authorUid" ? rest : { ...rest, authorUid: uid },
		),
	),

	update("an own draft to the longest title", writes, MINE, { ...edit, title: text(MAX_TITLE) }, myDraft),
	...variants(unfit, (what, fields) => update(`an own draft to ${what}`, no, MINE, { ...edit, ...fields }, myDraft)),
	update("an own draft to a later createdAt", no, MINE, { ...edit, createdAt: NOW }, myDraft),
	...without(fresh("me"), (field) =>
		update(`an own draft to have no ${field}`, no, MINE, { ...edit, [field]: ABSENT }, myDraft),
	),
];

const publish = { status: "published", updatedAt: NOW };

/** What a publication may change; tried by those who may publish. */
export const publications: readonly Operation[] = [
	update("a draft to published, with a title", no, DRAFT, { ...publish, title: "Better" }),
	update("a draft to published, with a field of its own", no, DRAFT, { ...publish, featured: true }),
	update("a draft to published, with no body", no, DRAFT, { ...publish, body: ABSENT }),
	update("a draft to published, with the author", no, DRAFT, ({ uid }) => ({ ...publish, authorUid: uid })),
	update("a draft to published, at a time of its own", no, DRAFT, { ...publish, updatedAt: THEN }),
	update("a draft to published, updated in the past", no, DRAFT, {
		...publish,
		updatedAt: new Date(THEN.toMillis() + 1000),
	}),
	update("a draft to published, without a time", no, DRAFT, { status: "published" }),
	update("a draft to a status of its own", no, DRAFT, { ...publish, status: "hidden" }),
	update("a draft to a status that is a list", no, DRAFT, { ...publish, status: ["published"] }),
	update("a draft to no status", no, DRAFT, { ...publish, status: ABSENT }),
	update("a published article's time alone", no, PUBLISHED, { updatedAt: NOW }),
];
