import type { Language } from "./language.ts";

/** English without a comma before the last word. */
const LOCALE: Record<Language, string> = { en: "en-GB", de: "de" };

export type Joined = (words: readonly string[], last?: "and" | "or") => string;

/** Joins words as a language does: "a", "a and b", "a, b and c". */
export function joiner(language: Language): Joined {
	const and = new Intl.ListFormat(LOCALE[language], { type: "conjunction" });
	const or = new Intl.ListFormat(LOCALE[language], { type: "disjunction" });
	return (words, last = "and") => (last === "and" ? and : or).format(words);
}

export function capital(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
