import { expect, test } from "vitest";
import { isDocumentId } from "./documentRef.ts";

test.each(["a", "u1", "häfen", "a b", "...", "_a_", "x".repeat(1500)])("%s can be a document's id", (id) => {
	expect(isDocumentId(id)).toBe(true);
});

test.each(["", ".", "..", "a/b", "../..", "/", "__a__", "__\n__", "a\0", "ä".repeat(751)])(
	"%j cannot be a document's id",
	(id) => {
		expect(isDocumentId(id)).toBe(false);
	},
);
