import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "./actors.ts";
import { Engine, readRules } from "./engine.ts";
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

/** Declares one test for every actor and operation: allowed or denied, and what it left behind. */
export function verify({ name, operations, actors, world = settled, rules = (text) => text }: Matrix): void {
	describe(name, () => {
		const documents = documentsOf(world, actors);
		let engine: Engine;
		beforeAll(async () => {
			engine = await Engine.start(rules(readRules()), documents);
		});
		afterAll(() => engine?.stop());

		for (const operation of operations) {
			describe(operation.name, () => {
				for (const who of actors) {
					const expected = operation.may(who, world) ? "allowed" : "denied";
					test(`${expected}: ${who.name}`, () => verifyCase(engine, documents, operation, who, expected));
				}
			});
		}
	});
}

async function verifyCase(
	engine: Engine,
	documents: Documents,
	operation: Operation,
	who: Actor,
	expected: Outcome,
): Promise<void> {
	const given = operation.given?.(who.uid) ?? {};
	await engine.arrange(given);
	const actual = await outcome(operation.run(engine.as(who), who));
	const path = operation.writes?.(who.uid);
	if (path !== undefined && actual === "allowed") engine.touch(path);

	expect(actual).toBe(expected);
	if (path === undefined) return;
	const before = given[path] ?? documents[path];
	if (expected === "denied") expect(await engine.look(path)).toEqual(before);
	else expect(await engine.look(path)).not.toEqual(before);
}

type Outcome = "allowed" | "denied";

async function outcome(attempt: Promise<unknown>): Promise<Outcome> {
	try {
		await attempt;
		return "allowed";
	} catch (error) {
		if ((error as { code?: unknown }).code === "permission-denied") return "denied";
		throw error;
	}
}
