import type { CallableResults, DriftedMember } from "@rolecall/policy";
import type { Call } from "../../shared/backend.ts";
import { codeOf } from "../../shared/errors.ts";

type CheckedPage = CallableResults["checkClaims"];

/** Every page of the check, each asked for when it is wanted. Rejects as the callable does. */
export async function* checkedPages(call: Call): AsyncGenerator<CheckedPage> {
	let after: string | null = null;
	do {
		const page: CheckedPage = await call("checkClaims", after === null ? {} : { after });
		yield page;
		after = page.next;
	} while (after !== null);
}

/** Mends one person; somebody who is gone by now has nothing left to mend. Rejects as the callable does. */
export async function mend(call: Call, uid: string): Promise<void> {
	try {
		await call("resyncClaims", { uid });
	} catch (error) {
		if (codeOf(error) !== "not-found") throw error;
	}
}

/** At once: far below what the server and Auth take. */
const LANES = 5;

/**
 * Mends people, some at a time. Who cannot be mended keeps no others waiting.
 * @param goesOn asked before each: false leaves the rest as it is
 * @throws the first error, once all were tried
 */
export async function mendEach(
	call: Call,
	uids: readonly string[],
	onMended: (uid: string) => void,
	goesOn: () => boolean,
): Promise<void> {
	const left = [...uids];
	const errors: unknown[] = [];
	const lane = async () => {
		for (let uid = left.shift(); uid !== undefined && goesOn(); uid = left.shift()) {
			try {
				await mend(call, uid);
				onMended(uid);
			} catch (error) {
				errors.push(error);
			}
		}
	};
	await Promise.all(Array.from({ length: LANES }, lane));
	if (errors.length > 0) throw errors[0];
}

/** A damaged document is repaired by hand: the server cannot know what was meant. */
export function isMendable({ problems }: DriftedMember): boolean {
	return !problems.includes("unreadable");
}

/** For how many the last decision has not reached Auth yet. */
export function countUnsynced(drifted: readonly DriftedMember[]): number {
	return drifted.filter(({ problems }) => problems.includes("not-synced")).length;
}
