import { PERMISSIONS, ROLES } from "@rolecall/policy";
import { describe, expect, it } from "vitest";
import { joinWords, permissionWords, roleNames, texts } from "../texts.ts";

describe("texts.notice.change", () => {
	it.each([
		[["publisher"], [], "You are now a publisher."],
		[[], ["admin"], "You are no longer an admin."],
		[["publisher"], ["editor"], "You are now a publisher, and no longer an editor."],
		[["auditor", "editor"], [], "You are now an auditor and an editor."],
		[[], ["auditor", "editor", "viewer"], "You are no longer an auditor, an editor or a viewer."],
	] as const)("%j gained and %j lost", (gained, lost, sentence) => {
		expect(texts.notice.change(gained, lost)).toBe(sentence);
	});
});

describe("words", () => {
	it("joins with commas and a last word", () => {
		expect([joinWords([]), joinWords(["a"]), joinWords(["a", "b"], "or"), joinWords(["a", "b", "c"])]).toEqual([
			"",
			"a",
			"a or b",
			"a, b and c",
		]);
	});

	it("has a name and a noun with its article for every role", () => {
		for (const role of ROLES)
			expect(texts.roles.noun[role]).toMatch(new RegExp(`^an? ${texts.roles.name[role]}$`, "i"));
		expect(roleNames([])).toBe("No role");
	});

	it("says every permission in words, each differently", () => {
		expect(new Set(permissionWords(PERMISSIONS)).size).toBe(PERMISSIONS.length);
	});

	it("tells which roles would open a page", () => {
		expect(texts.noAccess.body("read sources", ["editor", "admin"])).toBe(
			"To open it, you need to be able to read sources. An editor or an admin can.",
		);
	});
});
