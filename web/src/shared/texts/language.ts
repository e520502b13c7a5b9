export const LANGUAGES = { en: "English", de: "Deutsch" } as const;
export type Language = keyof typeof LANGUAGES;

const KEY = "rolecall.language";

export function isLanguage(value: unknown): value is Language {
	return typeof value === "string" && Object.hasOwn(LANGUAGES, value);
}

/** The first of the wished languages that there is; English where there is none. */
export function pickLanguage(chosen: string | null, wished: readonly string[]): Language {
	if (isLanguage(chosen)) return chosen;
	return wished.map((tag) => tag.split("-")[0]).find(isLanguage) ?? "en";
}

/** The kind of a language that the browser wishes for, such as `en-GB`: how dates are written. */
export function pickLocale(language: Language, wished: readonly string[]): string {
	return wished.find((tag) => tag.split("-")[0] === language && isTag(tag)) ?? language;
}

/** Browsers on Linux also wish for what is no language tag, such as `en-US@posix`, and Intl throws at that. */
function isTag(text: string): boolean {
	try {
		return Intl.getCanonicalLocales(text).length > 0;
	} catch {
		return false;
	}
}

const inBrowser = typeof document !== "undefined";
const wished = inBrowser ? navigator.languages : [];

/** The language of this page: the one chosen here, else the browser's. It holds until the page is loaded again. */
export const language: Language = pickLanguage(inBrowser ? stored() : null, wished);
export const locale = pickLocale(language, wished);

/** Keeps the choice on this device, and loads the page again in that language. */
export function chooseLanguage(next: Language): void {
	try {
		localStorage.setItem(KEY, next);
	} catch {
		return; // Storage is closed: the browser's own language stays.
	}
	location.reload();
}

function stored(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}
