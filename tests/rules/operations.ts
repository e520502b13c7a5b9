import type { Permission } from "@rolecall/policy";
import {
	collection,
	collectionGroup,
	type DocumentData,
	deleteDoc,
	deleteField,
	doc,
	type Firestore,
	getDoc,
	getDocs,
	query,
	serverTimestamp,
	setDoc,
	updateDoc,
	where,
} from "firebase/firestore/lite";
import type { Actor } from "./actors.ts";
import type { Documents, World } from "./seed.ts";

/** Whether this actor may, in this world. */
export type Gate = (who: Actor, world: World) => boolean;

/** One thing that somebody tries. */
export interface Operation {
	name: string;
	/** The top-level collection that it is about, or {@link EVERY_COLLECTION}. */
	collection: string;
	/** Who may; nobody else. */
	may: Gate;
	/** Documents that stand there beside those of the world. */
	given?: (me: string) => Documents;
	run: (db: Firestore, who: Actor) => Promise<unknown>;
	/** The document that a write is about; absent for reads. */
	writes?: (me: string) => string;
}

/** What a collection group is about: any collection may have one of its members below it. */
export const EVERY_COLLECTION = "*";

/** No one at all. */
export const no: Gate = () => false;

/** Everybody who is signed in. */
export const signedIn: Gate = (who) => who.claims !== null;

/** Whose token's roles carry all of these; no document is asked. */
export function token(...permissions: Permission[]): Gate {
	return (who) => permissions.every((permission) => who.holds.includes(permission));
}

/** As {@link token}, of a token that no decision has overtaken. */
export function current(...permissions: Permission[]): Gate {
	const held = token(...permissions);
	return (who, world) =>
		held(who, world) &&
		who.latest &&
		!(who.early && world.refusesEarly) &&
		!(world.lockdown && !who.holds.includes("security.manage"));
}

type Text = string | ((me: string) => string);
type Fields = DocumentData | ((who: Actor) => DocumentData);
type Filter = readonly [field: string, value: Text];
type Options = Pick<Operation, "given">;

export function get(name: string, may: Gate, path: Text, options: Options = {}): Operation {
	return { ...about(`get ${name}`, may, path, options), run: (db, { uid }) => getDoc(doc(db, of(path, uid))) };
}

/** Reads a collection, whole or where a field has a value. */
export function list(name: string, may: Gate, path: Text, filter?: Filter, options: Options = {}): Operation {
	const run: Operation["run"] = (db, { uid }) => {
		const all = collection(db, of(path, uid));
		return getDocs(filter ? query(all, where(filter[0], "==", of(filter[1], uid))) : all);
	};
	return { ...about(`list ${name}`, may, path, options), run };
}

/** Reads every collection of this name, wherever it is. */
export function listGroup(name: string, may: Gate, id: string): Operation {
	return { name: `list ${name}`, collection: EVERY_COLLECTION, may, run: (db) => getDocs(collectionGroup(db, id)) };
}

/** Writes a whole document: creates it, or replaces it where it is given. */
export function set(name: string, may: Gate, path: Text, fields: Fields, options: Options = {}): Operation {
	const run: Operation["run"] = (db, who) => setDoc(doc(db, of(path, who.uid)), fieldsOf(fields, who));
	return { ...about(`set ${name}`, may, path, options), run, writes: (me) => of(path, me) };
}

/** Changes some fields of a document. */
export function update(name: string, may: Gate, path: Text, fields: Fields, options: Options = {}): Operation {
	const run: Operation["run"] = (db, who) => updateDoc(doc(db, of(path, who.uid)), fieldsOf(fields, who));
	return { ...about(`update ${name}`, may, path, options), run, writes: (me) => of(path, me) };
}

export function remove(name: string, may: Gate, path: Text, options: Options = {}): Operation {
	const run: Operation["run"] = (db, { uid }) => deleteDoc(doc(db, of(path, uid)));
	return { ...about(`delete ${name}`, may, path, options), run, writes: (me) => of(path, me) };
}

/** Reads and writes of a collection in which nobody may write: set, update and delete are all refused. */
export function noWrites(what: string, path: Text, fields: Fields): Operation[] {
	return [
		set(`new ${what}`, no, (me) => `${of(path, me)}-new`, fields),
		set(`${what} over again`, no, path, fields),
		update(what, no, path, fields),
		remove(what, no, path),
	];
}

/** The moment of the write, as the server sees it. */
export const NOW = serverTimestamp();

/** Takes a field away. */
export const ABSENT = deleteField();

function of(text: Text, me: string): string {
	return typeof text === "string" ? text : text(me);
}

/** What every operation on a path says of itself. */
function about(name: string, may: Gate, path: Text, options: Options) {
	return { name, collection: of(path, "me").split("/")[0] ?? "", may, ...options };
}

function fieldsOf(fields: Fields, who: Actor): DocumentData {
	return typeof fields === "function" ? fields(who) : fields;
}
