const tails = new Map<string, Promise<unknown>>();

/**
 * Runs `work` after whatever this instance was already doing for the same key. Only a courtesy: it spares changes of
 * one member that arrive together the retries of contending transactions. What keeps them right, also across
 * instances, is the transaction.
 */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
	const before = tails.get(key) ?? Promise.resolve();
	const mine = before.then(work, work);
	tails.set(key, mine);
	try {
		return await mine;
	} finally {
		if (tails.get(key) === mine) tails.delete(key);
	}
}
