import { useState } from "react";
import { sentenceFor } from "./errors.ts";
import { warn } from "./toast.ts";

/**
 * Work that a button starts: whether it is under way, and a runner that says in a sentence when it fails.
 * @param sentence what a failure means; the general sentence unless given
 */
export function useBusy(
	sentence: (error: unknown) => string = sentenceFor,
): [busy: boolean, run: (work: () => Promise<void>) => Promise<void>] {
	const [busy, setBusy] = useState(false);
	const run = async (work: () => Promise<void>) => {
		setBusy(true);
		try {
			await work();
		} catch (error) {
			warn(sentence(error));
		} finally {
			setBusy(false);
		}
	};
	return [busy, run];
}
