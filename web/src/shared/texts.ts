import type { Permission, Role } from "@rolecall/policy";
import * as en from "./texts/en/index.ts";
import { language } from "./texts/language.ts";

/**
 * Every text of the app in the language of this page. English comes with the app, any other is loaded before the first
 * screen. Sentences that join parts are functions, so that a language can order the parts its own way. A further
 * language: a folder beside `texts/en` with the same exports, a name in `LANGUAGES`, and a line here.
 */
export const texts: typeof en = language === "de" ? await import("./texts/de/index.ts") : en;

export const { joinWords } = texts;

/** The permissions in words, in the order given. */
export function permissionWords(permissions: readonly Permission[]): string[] {
	return permissions.map((permission) => texts.permissions[permission]);
}

/** The roles by name, or the word for none. */
export function roleNames(roles: readonly Role[]): string {
	return roles.length > 0 ? joinWords(roles.map((role) => texts.roles.name[role])) : texts.roles.none;
}
