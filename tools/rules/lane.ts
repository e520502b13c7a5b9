import { type Case, casesOf, type Matrix, problemOf, startOf } from "../../tests/rules/cases.ts";
import { Engine } from "../../tests/rules/engine.ts";
import { all } from "../../tests/rules/matrices.ts";
import { EVERY_COLLECTION } from "../../tests/rules/operations.ts";
import type { Documents } from "../../tests/rules/seed.ts";
import type { Mutant } from "./mutants.ts";

/** One case of the rules tests, and how to name it. */
interface Trial {
	matrix: Matrix;
	tried: Case;
	name: string;
	/** What stands there at its start. */
	documents: Documents;
}

const TRIALS: readonly Trial[] = all
	.flatMap((matrix) => {
		const documents = startOf(matrix);
		return casesOf(matrix).map((tried) => ({
			matrix,
			tried,
			name: `${matrix.name} > ${tried.operation.name} > ${tried.who.name}`,
			documents,
		}));
	})
	.sort((a, b) => rank(a) - rank(b));

/** Who may all, and who may nothing, between them notice most. */
function rank({ tried }: Trial): number {
	return ["admin", "norman"].includes(tried.who.name) ? 0 : 1;
}

/** The trials that have killed before, the latest first: what noticed one mutant often notices the next. */
const killers: Trial[] = [];

/**
 * An emulator in which one mutant after another is tried, with a project for each matrix. The embedded engine has one
 * set of rules for all projects, so there can be only one of these for each emulator.
 */
export class Lane {
	readonly #engines = new Map<Matrix, Engine>();
	#rules = "";

	/** The name of the first case that notices the mutant, or null when none does. */
	async killerOf(mutant: Mutant): Promise<string | null> {
		for (const trial of inOrder(mutant)) {
			const engine = await this.#engine(trial.matrix, mutant.rules);
			const problem = await problemOf(engine, trial.documents, trial.tried);
			if (problem === null) continue;
			remember(trial);
			return `${trial.name}: ${problem}`;
		}
		return null;
	}

	async stop(): Promise<void> {
		await Promise.all([...this.#engines.values()].map((engine) => engine.stop()));
	}

	async #engine(matrix: Matrix, text: string): Promise<Engine> {
		const rules = matrix.rules?.(text) ?? text;
		let engine = this.#engines.get(matrix);
		if (engine === undefined) {
			engine = await Engine.start(rules, startOf(matrix), `demo-mutants-${all.indexOf(matrix)}`);
			this.#engines.set(matrix, engine);
		} else if (this.#rules !== rules) {
			await engine.loadRules(rules);
		}
		this.#rules = rules;
		return engine;
	}
}

/** What killed others first; of a mutant in a collection's match only what is about that collection can tell. */
function inOrder({ collection }: Mutant): Set<Trial> {
	const fits = (trial: Trial) =>
		collection === null || [collection, EVERY_COLLECTION].includes(trial.tried.operation.collection);
	return new Set([...killers.filter(fits), ...TRIALS.filter(fits)]);
}

function remember(trial: Trial): void {
	const known = killers.indexOf(trial);
	if (known >= 0) killers.splice(known, 1);
	killers.unshift(trial);
}
