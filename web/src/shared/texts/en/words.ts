import type { Permission, Role } from "@rolecall/policy";
import { joiner } from "../lists.ts";

export const joinWords = joiner("en");

const NOUN: Record<Role, string> = {
	viewer: "a viewer",
	editor: "an editor",
	publisher: "a publisher",
	auditor: "an auditor",
	admin: "an admin",
};

const NAME: Record<Role, string> = {
	viewer: "Viewer",
	editor: "Editor",
	publisher: "Publisher",
	auditor: "Auditor",
	admin: "Admin",
};

export const roles = {
	/** A role in a sentence, with its article. */
	noun: NOUN,
	name: NAME,
	none: "No role",
};

/** What a permission lets one do, to follow "may". */
export const permissions: Record<Permission, string> = {
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

/** Roles in a sentence: "an editor or an admin". */
export const nouns = (list: readonly Role[], last: "and" | "or" = "and") =>
	joinWords(
		list.map((role) => NOUN[role]),
		last,
	);

/** What somebody wrote, in quotation marks. */
export const quoted = (text: string) => `“${text}”`;

/** A number of hours as one says it. */
export function hoursWords(hours: number): string {
	const [count, unit] = hours >= 48 && hours % 24 === 0 ? [hours / 24, "day"] : [hours, "hour"];
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
