import { fullDate, whenWords } from "./time.ts";
import { useNow } from "./useNow.ts";

/** A moment, in epoch ms, as one says it; exactly on hover. */
export function When({ ms }: { ms: number }) {
	const now = useNow();
	return (
		<time dateTime={new Date(ms).toISOString()} title={fullDate(ms)}>
			{whenWords(ms, now)}
		</time>
	);
}
