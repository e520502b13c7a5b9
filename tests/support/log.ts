import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { suiteLog } from "../../tools/suite/config.ts";

/** How long the log must have been silent to count as complete. */
const QUIET_MS = 300;

/** What the functions have logged while `work` ran, and shortly after. */
export async function loggedDuring(work: () => Promise<unknown>): Promise<string> {
	const before = (await readFile(suiteLog())).length;
	await work();
	for (let length = -1; ; ) {
		const log = await readFile(suiteLog());
		if (log.length === length) return log.subarray(before).toString();
		length = log.length;
		await sleep(QUIET_MS);
	}
}
