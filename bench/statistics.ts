/** Percentiles of one measured quantity, in milliseconds. */
export interface Summary {
	p50: number;
	p95: number;
	p99: number;
}

/** The percentiles by nearest rank: each is a value that was measured. */
export function summarize(samples: readonly number[]): Summary {
	if (samples.length === 0) throw new RangeError("there is nothing to summarize");
	const sorted = samples.toSorted((a, b) => a - b);
	const rank = (share: number) => round(sorted[Math.ceil(share * sorted.length) - 1] as number);
	return { p50: rank(0.5), p95: rank(0.95), p99: rank(0.99) };
}

/** To a hundredth: finer is noise. */
export function round(value: number): number {
	return Math.round(value * 100) / 100;
}
