import type { Permission, Role } from "@rolecall/policy";

/** A role in a sentence, with its article. */
export const ROLE_NOUN: Record<Role, string> = {
	viewer: "a viewer",
	editor: "an editor",
	publisher: "a publisher",
	auditor: "an auditor",
	admin: "an admin",
};

export const ROLE_NAME: Record<Role, string> = {
	viewer: "Viewer",
	editor: "Editor",
	publisher: "Publisher",
	auditor: "Auditor",
	admin: "Admin",
};

/** What a permission lets one do, to follow "may". */
export const PERMISSION_WORDS: Record<Permission, string> = {
	"articles.read": "read published articles",
	"articles.write": "write articles and read drafts",
	"articles.publish": "publish, unpublish and delete articles",
	"sources.read": "read sources",
	"sources.write": "add, change and delete sources",
	"members.read": "see the members and their roles",
	"members.manage": "change members' roles",
	"audit.read": "read the audit log",
	"security.manage": "manage lockdown and sessions",
};

/** Joins with commas and a last word: "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[], last: "and" | "or" = "and"): string {
	if (words.length < 2) return words[0] ?? "";
	return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** Roles in a sentence: "an editor or an admin". */
export const nouns = (roles: readonly Role[], last: "and" | "or" = "and") =>
	joinWords(
		roles.map((role) => ROLE_NOUN[role]),
		last,
	);

export function capital(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
