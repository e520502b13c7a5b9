import { ROLES, type Role, type Status } from "@rolecall/policy";
import fc from "fast-check";

/** The people of a history, by name: Ada begins as an admin, Eve as an editor. */
export const NAMES = ["ada", "eve"] as const;
export type Name = (typeof NAMES)[number];

/** What happens to the server between two of its writes; `at` counts the writes of the change from 0. */
export type Fate =
	| { kind: "whole" }
	/** The server is gone: before the write is sent, or after it was done and before the answer is read. */
	| { kind: "crash"; at: number; side: "before" | "after" }
	/** It stops there, others go on, and it wakes up later: at a `resume`, or when all is over. */
	| { kind: "pause"; at: number; side: "before" | "after" };

export type Wish =
	/** Role → minutes until it ends, or null for never. */
	| { kind: "setRoles"; roles: Partial<Record<Role, number | null>> }
	| { kind: "setStatus"; status: Status }
	| { kind: "revokeSessions" };

/** Somebody, or Rolecall's operator, changes somebody's access. */
export interface Change {
	by: Name | "system";
	to: Name;
	wish: Wish;
}

export type Command =
	| { do: "change"; change: Change; fate: Fate }
	/** Two changes at the same moment. */
	| { do: "race"; changes: [Change, Change] }
	| { do: "resume" }
	/** The person's app wakes up and catches up; apps that nothing wakes sleep to the end. */
	| { do: "wake"; who: Name }
	/** The person's app asks the server who they are. */
	| { do: "getMe"; who: Name }
	| { do: "signIn"; who: Name }
	| { do: "pass"; minutes: number }
	// These concern the whole project.
	| { do: "lockdown"; by: Name; lockdown: boolean }
	/** The schedule that takes ended grants out. */
	| { do: "sweep" };

/** Who finishes what is unfinished at the end. */
export type Ending = "trigger" | "getMe";

export interface History {
	commands: Command[];
	ending: Ending;
}

const name = fc.constantFrom(...NAMES);
/** Mostly those who may, so that most changes are made and not refused. */
const by = fc.oneof(
	{ weight: 4, arbitrary: fc.constant("ada" as const) },
	{ weight: 2, arbitrary: fc.constant("eve" as const) },
	{ weight: 4, arbitrary: fc.constant("system" as const) },
);

/** Half a minute off the steps of the clock, so that no test depends on the time that it takes itself. */
const minutesLeft = fc.integer({ min: 1, max: 10 }).map((minutes) => minutes + 0.5);
const end = fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: minutesLeft });
const roles = fc
	.uniqueArray(fc.tuple(fc.constantFrom(...ROLES), end), { selector: ([role]) => role, maxLength: 3 })
	.map((entries) => Object.fromEntries(entries) as Partial<Record<Role, number | null>>);

const wish: fc.Arbitrary<Wish> = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ kind: fc.constant("setRoles" as const), roles }) },
	{
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constant("setStatus" as const),
			status: fc.constantFrom("active" as const, "suspended" as const),
		}),
	},
	{ weight: 1, arbitrary: fc.constant({ kind: "revokeSessions" as const }) },
);

const change: fc.Arbitrary<Change> = fc.record({ by, to: name, wish });

/** The longest change, a suspension, is five writes. */
const moment = { at: fc.nat({ max: 4 }), side: fc.constantFrom("before" as const, "after" as const) };
const fate: fc.Arbitrary<Fate> = fc.oneof(
	{ weight: 2, arbitrary: fc.constant({ kind: "whole" as const }) },
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant("crash" as const), ...moment }) },
	{
		weight: 2,
		arbitrary: fc.record({ kind: fc.constant("pause" as const), ...moment, at: fc.integer({ min: 1, max: 4 }) }),
	},
);

const personal: { weight: number; arbitrary: fc.Arbitrary<Command> }[] = [
	{ weight: 16, arbitrary: fc.record({ do: fc.constant("change" as const), change, fate }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant("race" as const), changes: fc.tuple(change, change) }) },
	{ weight: 3, arbitrary: fc.constant({ do: "resume" as const }) },
	{ weight: 5, arbitrary: fc.record({ do: fc.constant("wake" as const), who: name }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant("getMe" as const), who: name }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant("signIn" as const), who: name }) },
];

/** Rare, because it stops all the other histories for a moment. */
const moving: typeof personal = [
	{ weight: 1, arbitrary: fc.record({ do: fc.constant("pass" as const), minutes: fc.integer({ min: 1, max: 5 }) }) },
];

const projectWide: typeof personal = [
	{ weight: 6, arbitrary: fc.record({ do: fc.constant("lockdown" as const), by: name, lockdown: fc.boolean() }) },
	{ weight: 4, arbitrary: fc.constant({ do: "sweep" as const }) },
	{ weight: 4, arbitrary: fc.constant({ do: "pass" as const, minutes: 61 }) },
];

/** A role that ends, and what tidies up after it: so seldom a coincidence that it is asked for by name. */
const lapse: fc.Arbitrary<Command[]> = fc
	.record({ to: name, role: fc.constantFrom(...ROLES), end: minutesLeft })
	.map(({ to, role, end }) => [
		{
			do: "change",
			change: { by: "system", to, wish: { kind: "setRoles", roles: { viewer: null, [role]: end } } },
			fate: { kind: "whole" },
		},
		{ do: "pass", minutes: 11 },
		{ do: "sweep" },
	]);

/**
 * Histories in which the clock stands still for all; those that may move it; and those that concern everybody, which
 * cannot run side by side.
 */
export const KINDS = ["still", "moving", "project"] as const;
export type Kind = (typeof KINDS)[number];

export function histories(kind: Kind): fc.Arbitrary<History> {
	const commands = {
		still: personal,
		moving: [...personal, ...moving],
		project: [...personal, ...moving, ...projectWide],
	};
	const one = fc.oneof(...commands[kind]).map((command) => [command]);
	const some = kind === "project" ? fc.oneof({ weight: 6, arbitrary: one }, { weight: 1, arbitrary: lapse }) : one;
	return fc.record({
		commands: fc.array(some, { minLength: 3, maxLength: 6 }).map((parts) => parts.flat()),
		ending: fc.constantFrom("trigger" as const, "getMe" as const),
	});
}
