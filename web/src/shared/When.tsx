import { fullDate, whenWords } from "./time.ts";

/** A moment, in epoch ms, as one says it; exactly on hover. */
export function When({ ms }: { ms: number }) {
	return (
		<time dateTime={new Date(ms).toISOString()} title={fullDate(ms)}>
			{whenWords(ms)}
		</time>
	);
}
