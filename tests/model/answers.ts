import assert from "node:assert/strict";
import type { Change } from "./commands.ts";
import type { Prediction } from "./reference.ts";

/** What a change was answered with. */
export type Answer = { refused: string } | { version: number; changed?: boolean };

export function kindOf(answer: Answer): string {
	if ("refused" in answer) return "refused";
	return answer.changed === false ? "unchanged" : "made";
}

export function fitsAnswer(answer: Answer, predicted: Prediction): boolean {
	if ("refused" in predicted || "refused" in answer) {
		return "refused" in predicted && "refused" in answer && predicted.refused === answer.refused;
	}
	return answer.version === predicted.version && (answer.changed ?? true) === predicted.changed;
}

export function assertAnswer(answer: Answer, predicted: Prediction, change: Change): void {
	assert.ok(fitsAnswer(answer, predicted), `${text(change)}: ${text(answer)} and not ${text(predicted)}`);
}

const text = (value: unknown) => JSON.stringify(value);
