import { isDeepStrictEqual } from "node:util";
import type { Write } from "../support/outgoingWrites.ts";
import { eventually } from "../support/people.ts";
import { clock, type Kill, runInSurvivor, runUntilKilled, runWhole } from "./instance.ts";
import type { Operation, Prepared } from "./operation.ts";
import { expectToken, type Subject } from "./subject.ts";

/** Firestore gives up a transaction that nobody goes on with after a minute; whoever wants its documents waits. */
const LOCKS_LAST_MINUTES = 2;

/** One moment at which an operation was killed, and what came of it. */
export interface Row {
	operation: string;
	step: string;
	/** What was left undone at that moment. */
	undone: string;
	afterQuiet: string;
}

/** Carries the operation out once, to learn its writes. @throws Error when it is not done in the end */
export async function writesOf(operation: Operation, keeper: Subject): Promise<Write[]> {
	return clock.step(async () => {
		const prepared = await operation.prepare(keeper);
		const writes = await runWhole(prepared.order);
		if (writes.length === 0) throw new Error("it has written nothing, so there is no moment to kill it at");
		await untilQuiet(prepared);
		return writes;
	});
}

/**
 * Kills the operation when so many of its writes are done, and sees that nothing is lost.
 * @throws Error when something is changed by halves and stays so, or is done twice, or cannot be asked for again
 */
export async function measure(operation: Operation, keeper: Subject, writes: Write[], done: number): Promise<Row> {
	const { prepared, undone, changed } = await clock.step(async () => {
		const prepared = await operation.prepare(keeper);
		const before = await prepared.state();
		const kill: Kill = done < writes.length ? { at: done, side: "before" } : { at: done - 1, side: "after" };
		await runUntilKilled({ ...prepared.order, kill });
		const [undone, state] = await Promise.all([prepared.undone(), prepared.state()]);
		return { prepared, undone, changed: !isDeepStrictEqual(before, state) };
	});
	if (done === 0 && changed) throw new Error("something has changed though nothing was written");
	const again = !changed || operation.redelivered === true;
	if (again) await clock.advance(LOCKS_LAST_MINUTES);
	await clock.step(async () => {
		if (again) await runInSurvivor(prepared.order);
		await untilQuiet(prepared);
	});
	return {
		operation: operation.name,
		step: stepName(operation, writes, done),
		undone: undoneName(operation, changed, undone),
		afterQuiet: outcome(operation, changed, undone.length > 0),
	};
}

/** Waits until everything agrees and the operation is done. @throws Error with what is undone when that never comes */
async function untilQuiet({ done, undone, person }: Prepared): Promise<void> {
	let left: string[] = [];
	try {
		await eventually("all is quiet", async () => {
			left = await undone();
			return left.length === 0 && (await done());
		});
	} catch (error) {
		throw new Error(left.length > 0 ? left.join("; ") : "the operation is not done, or more than once", {
			cause: error,
		});
	}
	if (person !== undefined) await expectToken(person);
}

function stepName({ sideBySide }: Operation, writes: Write[], done: number): string {
	const write = writes[done];
	if (write === undefined) return "after the last, before the answer";
	if (sideBySide) return `before write ${done + 1} of ${writes.length}`;
	return `before ${done + 1}: \`${write.method}\` ${write.collections.join(", ")}`.trimEnd();
}

function undoneName({ sideBySide, goesOn }: Operation, changed: boolean, undone: string[]): string {
	if (sideBySide) return "any part of it";
	if (!changed) return "all of it";
	if (goesOn) return "the work in the background";
	return undone.join("; ") || "–";
}

function outcome(
	{ finisher, redelivered, sideBySide, goesOn }: Operation,
	changed: boolean,
	unfinished: boolean,
): string {
	if (sideBySide) return `no drift; finished by ${finisher}`;
	if (!changed) return redelivered ? `no drift; done by ${finisher}` : "nothing has happened; asked again, it is done";
	return unfinished || goesOn ? `no drift; finished by ${finisher}` : "no drift; it was done";
}
