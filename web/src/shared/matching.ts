import { fold } from "./fold.ts";

/** The words of what somebody typed, folded: each has to be found, in whatever order. */
export function wordsOf(query: string): string[] {
	return fold(query).split(/\s+/).filter(Boolean);
}

/**
 * How well a folded text fits: how many of the words begin no word of it, so that 0 is best; null when one of them is
 * not there at all.
 */
export function misfit(text: string, words: readonly string[]): number | null {
	let within = 0;
	for (const word of words) {
		if (!text.includes(word)) return null;
		if (!beginsWord(text, word)) within++;
	}
	return within;
}

function beginsWord(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
		if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) return true;
	}
	return false;
}

/** Those that fit, best first, and as they came where they fit alike. */
export function fitting<T>(items: readonly T[], words: readonly string[], textOf: (item: T) => string): T[] {
	return items
		.flatMap((item) => {
			const rank = misfit(textOf(item), words);
			return rank === null ? [] : [{ item, rank }];
		})
		.sort((a, b) => a.rank - b.rank)
		.map(({ item }) => item);
}

export interface Piece {
	/** Where it begins in the text. */
	at: number;
	text: string;
	/** Whether it is what was looked for. */
	found: boolean;
}

/** A text cut where the words are found in it, whatever accents it has. */
export function piecesOf(text: string, words: readonly string[]): Piece[] {
	const { folded, origins } = foldWithOrigins(text);
	const marked = new Set<number>();
	for (const word of words) {
		for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
			for (let index = at; index < at + word.length; index++) marked.add(origins[index] ?? 0);
		}
	}
	const pieces: Piece[] = [];
	let at = 0;
	for (const letter of letters(text)) {
		const last = pieces.at(-1);
		const found = marked.has(at);
		if (last?.found === found) last.text += letter;
		else pieces.push({ at, text: letter, found });
		at += letter.length;
	}
	return pieces;
}

/** The folded text, and for each of its characters where in the text it comes from. */
function foldWithOrigins(text: string): { folded: string; origins: number[] } {
	let folded = "";
	const origins: number[] = [];
	let at = 0;
	for (const letter of letters(text)) {
		const part = fold(letter);
		folded += part;
		for (let index = 0; index < part.length; index++) origins.push(at);
		at += letter.length;
	}
	return { folded, origins };
}

/** The characters of a text, each with the accents that follow it. */
function letters(text: string): string[] {
	return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}
