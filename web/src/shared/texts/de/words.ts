import type { Permission, Role } from "@rolecall/policy";
import { joiner } from "../lists.ts";

export const joinWords = joiner("de");

/** Named after the work and not the person, so that they fit everybody. */
const NAME: Record<Role, string> = {
	viewer: "Lesen",
	editor: "Redaktion",
	publisher: "Veröffentlichung",
	auditor: "Revision",
	admin: "Verwaltung",
};

const NOUN: Record<Role, string> = {
	viewer: "die Rolle Lesen",
	editor: "die Rolle Redaktion",
	publisher: "die Rolle Veröffentlichung",
	auditor: "die Rolle Revision",
	admin: "die Rolle Verwaltung",
};

export const roles = { noun: NOUN, name: NAME, none: "Keine Rolle" };

export const permissions: Record<Permission, string> = {
	"articles.read": "veröffentlichte Artikel lesen",
	"articles.write": "Artikel schreiben und Entwürfe lesen",
	"articles.publish": "Artikel veröffentlichen, zurückziehen und löschen",
	"sources.read": "Quellen lesen",
	"sources.write": "Quellen anlegen, ändern und löschen",
	"members.read": "die Mitglieder und ihre Rollen sehen",
	"members.manage": "die Rollen der Mitglieder ändern",
	"audit.read": "das Protokoll lesen",
	"security.manage": "Notfallsperre und Sitzungen verwalten",
};

/** Roles in a sentence: "die Rolle Lesen oder die Rolle Redaktion". */
export const nouns = (list: readonly Role[], last: "and" | "or" = "and") =>
	joinWords(
		list.map((role) => NOUN[role]),
		last,
	);

/** What somebody wrote, in quotation marks. */
export const quoted = (text: string) => `„${text}“`;

export function hoursWords(hours: number): string {
	return hours >= 48 && hours % 24 === 0 ? `${hours / 24} Tage` : `${hours} ${hours === 1 ? "Stunde" : "Stunden"}`;
}
