import type { DocumentData } from "firebase/firestore/lite";
import type { Operation } from "../operations.ts";

/** Text of this many characters, each of two bytes: what counts is characters. */
export function text(characters: number): string {
	return "é".repeat(characters);
}

/** One operation for each named set of fields. */
export function variants(
	all: Record<string, DocumentData>,
	make: (what: string, fields: DocumentData) => Operation,
): Operation[] {
	return Object.entries(all).map(([what, fields]) => make(what, fields));
}

/** One operation for each field, with the document that lacks it. */
export function without(fields: DocumentData, make: (field: string, rest: DocumentData) => Operation): Operation[] {
	return Object.keys(fields).map((field) => {
		const { [field]: _left, ...rest } = fields;
		return make(field, rest);
	});
}
