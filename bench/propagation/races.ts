import type { Person } from "../people.ts";

/** The two roles that the two writers give. */
export const RACE_ROLES = ["editor", "publisher"] as const;
type RaceRole = (typeof RACE_ROLES)[number];

/** One pattern, as two writers that know nothing of each other use it on one person. */
export interface Racer {
	name: string;
	/** Takes both roles away, before a round. */
	clear(): Promise<void>;
	/** Gives the person this role in place of all others. */
	set(writer: Person, role: RaceRole): Promise<unknown>;
	/** Gives the person this role beside those they have. */
	grant(writer: Person, role: RaceRole): Promise<unknown>;
	/** The two roles as the record has them that an admin is shown. */
	recorded(): Promise<RaceRole[]>;
	/** The two roles as a fresh ID token has them. */
	carried(): Promise<RaceRole[]>;
}

/**
 * A *lost update* is one that its writer was told had succeeded, that nobody took back, and that is not in the
 * person's fresh token once both writers have their answers:
 * - `set`: each writer gives one role in place of all others, so either may rightly win; lost is a round after which
 *   the token carries another role than the record, the winner's;
 * - `grant`: each writer gives one role beside those there are, so both must be there; lost is each role that is not.
 */
export interface RaceResult {
	set: { rounds: number; lost: number };
	grant: { rounds: number; lost: number };
}

export async function race(racer: Racer, writers: readonly [Person, Person], rounds: number): Promise<RaceResult> {
	const result = { set: { rounds, lost: 0 }, grant: { rounds, lost: 0 } };
	for (let index = 0; index < rounds; index++) {
		await Promise.all(inTurn(index, writers).map(([writer, role]) => racer.set(writer, role)));
		const [recorded, carried] = [await racer.recorded(), await racer.carried()];
		if (recorded.join() !== carried.join()) result.set.lost++;
	}
	for (let index = 0; index < rounds; index++) {
		await racer.clear();
		await Promise.all(inTurn(index, writers).map(([writer, role]) => racer.grant(writer, role)));
		const carried = await racer.carried();
		result.grant.lost += RACE_ROLES.filter((role) => !carried.includes(role)).length;
	}
	return result;
}

/** Who gives which role; the one who is first to send changes from round to round. */
function inTurn(index: number, [one, other]: readonly [Person, Person]): [Person, RaceRole][] {
	const pairs: [Person, RaceRole][] = [
		[one, RACE_ROLES[0]],
		[other, RACE_ROLES[1]],
	];
	return index % 2 === 0 ? pairs : pairs.reverse();
}
