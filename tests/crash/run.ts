/**
 * `run.ts [--write] [--only TEXT]`, inside the suite: kills every operation before each of its writes. The table of
 * docs/crash-matrix.md must be what was measured; `--write` makes it so.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { findDrift } from "../../tools/rolecall/check.ts";
import { problemTexts } from "../../tools/rolecall/words.ts";
import { services, setSecurityState } from "../support/admin.ts";
import type { Write } from "../support/outgoingWrites.ts";
import { nextSecond } from "../support/people.ts";
import type { Operation } from "./operation.ts";
import { DOOR_OPERATIONS } from "./operations/doors.ts";
import { JOB_OPERATIONS } from "./operations/jobs.ts";
import { MEMBER_OPERATIONS } from "./operations/members.ts";
import { PROJECT_OPERATIONS } from "./operations/project.ts";
import { measure, type Row, writesOf } from "./point.ts";
import { newSubject } from "./subject.ts";
import { says, withTable } from "./table.ts";

const PAGE = "docs/crash-matrix.md";
const OPERATIONS = [...MEMBER_OPERATIONS, ...DOOR_OPERATIONS, ...JOB_OPERATIONS, ...PROJECT_OPERATIONS];
/** Points at a time: most of each is waiting. */
const LANES = 6;
const TRIES = 3;

const { values } = parseArgs({ options: { write: { type: "boolean", default: false }, only: { type: "string" } } });
const { write, only } = values;
const chosen = OPERATIONS.filter(({ name }) => only === undefined || name.includes(only));
const page = readFileSync(PAGE, "utf8");
const rows = new Map<Operation, Row[]>();
const failures: string[] = [];

const keeper = await newSubject(["admin"]);
await nextSecond(); // Nobody else is to have signed in as early.
await killAll(
	chosen.filter(({ alone }) => !alone),
	LANES,
);
await killAll(
	chosen.filter(({ alone }) => alone),
	1,
);
await setSecurityState();
for await (const drift of findDrift(services))
	failures.push(`rolecall check: ${drift.uid}: ${problemTexts(drift).join("; ")}`);

const measured = chosen.flatMap((operation) => rows.get(operation) ?? []);
for (const failure of failures) console.error(`crash: FAILED: ${failure}`);
if (failures.length === 0)
	console.log(`crash: ${chosen.length} operations, killed at ${measured.length} moments: no drift`);
process.exit(failures.length === 0 && (only !== undefined || tableAgrees()) ? 0 : 1);

/** First every operation whole, to learn its writes; then every point of it. */
async function killAll(operations: Operation[], lanes: number): Promise<void> {
	const writes = new Map<Operation, Write[]>();
	await inLanes(operations, lanes, (operation) =>
		attempt(operation, "not killed", async () => void writes.set(operation, await writesOf(operation, keeper))),
	);
	const points = [...writes].flatMap(([operation, { length }]) =>
		Array.from({ length: length + 1 }, (_, done) => ({ operation, done })),
	);
	// Those that move the clock come together: whoever moves it waits for all the others.
	points.sort((a, b) => a.done - b.done);
	await inLanes(points, lanes, ({ operation, done }) =>
		attempt(operation, `killed after ${done} writes`, async () => {
			const row = await measureAgain(operation, writes.get(operation) ?? [], done);
			rows.set(operation, Object.assign(rows.get(operation) ?? [], { [done]: row }));
		}),
	);
}

/**
 * What the page does not say is looked at again: on a machine that stands still for a second, the trigger has finished
 * before one can see what was undone.
 */
async function measureAgain(operation: Operation, writes: Write[], done: number): Promise<Row> {
	for (let left = write ? 1 : TRIES; ; left--) {
		const row = await measure(operation, keeper, writes, done);
		if (left === 1 || says(page, row)) return row;
	}
}

async function inLanes<T>(items: readonly T[], lanes: number, work: (item: T) => Promise<void>): Promise<void> {
	const left = [...items];
	const lane = async () => {
		for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
	};
	await Promise.all(Array.from({ length: lanes }, lane));
}

async function attempt({ name }: Operation, moment: string, work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		failures.push(`${name}, ${moment}: ${error instanceof Error ? error.message : error}`);
	}
}

function tableAgrees(): boolean {
	const now = withTable(page, measured);
	if (write) writeFileSync(PAGE, now);
	if (write || now === page) return true;
	const old = new Set(page.split("\n"));
	for (const line of now.split("\n").filter((each) => !old.has(each))) console.error(`crash: not in ${PAGE}: ${line}`);
	console.error("crash: FAILED: the table is not what was measured; run npm test -- crash --write");
	return false;
}
