/** Milliseconds since the change was asked for, by this browser's clock, at which each step was first seen here. */
export type Seen = Readonly<Record<string, number>>;

export const DECIDED = "decided";
export const IN_AUTH = "inAuth";

/** What can be told from what this browser sees. */
export interface Sight {
	/** The version that the change makes. */
	version: number;
	/** The member's version as this browser has it. */
	memberVersion: number;
	/** The version in Auth, as the callable answered; null before it did. */
	syncedVersion: number | null;
	receipts: readonly { id: string; version: number }[];
}

/** The steps that are done: decided, in Auth, and each device by its id. */
export function stepsDone({ version, memberVersion, syncedVersion, receipts }: Sight): string[] {
	const has = (reached: number | null) => reached !== null && reached >= version;
	const devices = receipts.filter((receipt) => receipt.version >= version).map(({ id }) => id);
	// Nothing gets further than it was decided, and a device has its claims from Auth: a later sight proves the earlier.
	const inAuth = has(syncedVersion) || devices.length > 0;
	const decided = has(memberVersion) || inAuth;
	return [...(decided ? [DECIDED] : []), ...(inAuth ? [IN_AUTH] : []), ...devices];
}

/** Adds the time to those steps that have none; the same object when there are none such. */
export function markSeen(seen: Seen, steps: readonly string[], ms: number): Seen {
	const fresh = steps.filter((step) => seen[step] === undefined);
	return fresh.length === 0 ? seen : { ...seen, ...Object.fromEntries(fresh.map((step) => [step, ms])) };
}
