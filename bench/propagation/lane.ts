/** One of the ways that are timed against each other, round by round in turn. */
export interface Lane {
	name: string;
	/** One round; resolves once everything it set off has been answered, so that nothing of it runs into the next. */
	round(index: number): Promise<Timing>;
	stop(): void;
}

/** What one round took, in milliseconds. */
export interface Timing {
	/** From the first request sent to the new token in the client. */
	total: number;
	/** Its parts, in order. */
	parts: Record<string, number>;
}

/** The role that is given in this round: never the one of the round before. */
export function roleOf(index: number): "editor" | "publisher" {
	return index % 2 === 0 ? "editor" : "publisher";
}
