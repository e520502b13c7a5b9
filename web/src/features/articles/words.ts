/** How fast people read, for "3 min read". Source: Brysbaert 2019, 238 words a minute for English non-fiction. */
const WORDS_PER_MINUTE = 238;

export function readingMinutes(body: string): number {
	return Math.max(1, Math.round(body.split(/\s+/).filter(Boolean).length / WORDS_PER_MINUTE));
}

/** Blank lines part paragraphs; single line ends stay within one. */
export function paragraphs(body: string): string[] {
	return body
		.split(/\n\s*\n/)
		.map((part) => part.trim())
		.filter(Boolean);
}
