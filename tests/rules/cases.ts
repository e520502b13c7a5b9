import { isDeepStrictEqual } from "node:util";
import type { Actor } from "./actors.ts";
import type { Engine } from "./engine.ts";
import type { Operation } from "./operations.ts";
import { type Documents, documentsOf, settled, type World } from "./seed.ts";

/** Operations that belong together, and who tries each of them. */
export interface Matrix {
	name: string;
	operations: readonly Operation[];
	actors: readonly Actor[];
	/** The world they ask in; {@link settled} unless said. */
	world?: World;
	/** Made from the rules under test, where those as they are will not do. */
	rules?: (text: string) => string;
}

/** One actor who tries one operation. */
export interface Case {
	operation: Operation;
	who: Actor;
	expected: Outcome;
}

type Outcome = "allowed" | "denied";

/** Every actor with every operation of the matrix. */
export function casesOf({ operations, actors, world = settled }: Matrix): Case[] {
	return operations.flatMap((operation) =>
		actors.map((who): Case => ({ operation, who, expected: operation.may(who, world) ? "allowed" : "denied" })),
	);
}

/** What stands there at the start of each of its cases. */
export function startOf({ actors, world = settled }: Matrix): Documents {
	return documentsOf(world, actors);
}

/**
 * Tries the case: allowed or denied, and what it left behind.
 * @returns what is wrong, in words, or null
 */
export async function problemOf(engine: Engine, documents: Documents, tried: Case): Promise<string | null> {
	const { operation, who, expected } = tried;
	const given = operation.given?.(who.uid) ?? {};
	await engine.arrange(given);
	const actual = await outcome(operation.run(engine.as(who), who));
	const path = operation.writes?.(who.uid);
	if (path !== undefined && actual === "allowed") engine.touch(path);

	if (actual !== expected) return `${actual}, and should be ${expected}`;
	if (path === undefined) return null;
	const changed = !isDeepStrictEqual(await engine.look(path), given[path] ?? documents[path]);
	if (expected === "denied") return changed ? "denied, but the document changed" : null;
	return changed ? null : "allowed, but the document did not change";
}

async function outcome(attempt: Promise<unknown>): Promise<Outcome> {
	try {
		await attempt;
		return "allowed";
	} catch (error) {
		if ((error as { code?: unknown }).code === "permission-denied") return "denied";
		throw error;
	}
}
