import { MAX_BODY, MAX_TITLE } from "@rolecall/policy";
import type { DocumentData } from "firebase/firestore/lite";
import { ABSENT, current, get, list, NOW, no, type Operation, remove, set, update } from "../operations.ts";
import { source, THEN } from "../seed.ts";
import { text, variants, without } from "./values.ts";

const SOURCE = "sources/source";
const NEW = "sources/new";

const reads = current("sources.read");
const writes = current("sources.write");

const fresh = { ...source, createdAt: NOW, updatedAt: NOW };
const edit = { name: "Better", notes: "Better too", updatedAt: NOW };

const unfit: Record<string, DocumentData> = {
	"a name of 201 characters": { name: text(MAX_TITLE + 1) },
	"a name that is a list": { name: ["Name"] },
	"notes of 20001 characters": { notes: text(MAX_BODY + 1) },
	"notes that are a list": { notes: ["Notes"] },
	"a field of its own": { secret: true },
	"an updatedAt of its own": { updatedAt: new Date(THEN.toMillis() + 1000) },
};

/** Who may do what with a source. */
export const operations: readonly Operation[] = [
	get("a source", reads, SOURCE),
	get("a source that is not there", reads, NEW),
	list("sources", reads, "sources"),
	set("a new source", writes, NEW, fresh),
	update("a source", writes, SOURCE, edit),
	remove("a source", writes, SOURCE),
	get("what hangs below a source", no, `${SOURCE}/pages/p`),
	set("something below a source", no, `${SOURCE}/pages/p`, fresh),
];

/** What a source may hold; tried by those who may write one. */
export const contents: readonly Operation[] = [
	set("a new source with the longest name", writes, NEW, { ...fresh, name: text(MAX_TITLE) }),
	set("a new source with the longest notes", writes, NEW, { ...fresh, notes: text(MAX_BODY) }),
	set("a new source without text", writes, NEW, { ...fresh, name: "", notes: "" }),
	...variants(unfit, (what, fields) => set(`a new source with ${what}`, no, NEW, { ...fresh, ...fields })),
	set("a new source with a createdAt of its own", no, NEW, { ...fresh, createdAt: THEN }),
	...without(fresh, (field, rest) => set(`a new source without ${field}`, no, NEW, rest)),

	update("a source to the longest name", writes, SOURCE, { ...edit, name: text(MAX_TITLE) }),
	...variants(unfit, (what, fields) => update(`a source to ${what}`, no, SOURCE, { ...edit, ...fields })),
	update("a source to a later createdAt", no, SOURCE, { ...edit, createdAt: NOW }),
	...without(fresh, (field) => update(`a source to have no ${field}`, no, SOURCE, { ...edit, [field]: ABSENT })),
];
