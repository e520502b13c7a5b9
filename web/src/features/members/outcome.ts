import type { ChangeResult } from "@rolecall/policy";
import { codeOf, detailsOf, sentenceFor } from "../../shared/errors.ts";
import { texts } from "../../shared/texts.ts";

/** What a saved change comes to, in a sentence. */
export function outcomeOf({ version, syncedVersion, changed }: ChangeResult): string {
	if (!changed) return texts.roleEditor.unchanged(version);
	return syncedVersion >= version
		? texts.roleEditor.saved(version)
		: texts.roleEditor.savedBehind(version, syncedVersion);
}

/** What firebase/functions puts behind the server's sentence, such as " [400]". */
const HTTP_STATUS = / \[\d{3}\]$/;

/**
 * Why a change of roles was refused. `failed-precondition` has several causes, so the server's own sentence is shown:
 * every message of a callable that is not `internal` is written to be seen.
 */
export function refusalOf(error: unknown): string {
	const code = codeOf(error);
	if (code === "permission-denied") return texts.roleEditor.target;
	if (code === "failed-precondition" && error instanceof Error && error.message !== "") {
		return error.message.replace(HTTP_STATUS, "");
	}
	return sentenceFor(error);
}

/** The version that an `aborted` names as the one now; what the page knows where it names none. */
export function conflictVersion(error: unknown, known: number): number {
	const { version } = detailsOf(error);
	return typeof version === "number" ? Math.max(version, known) : known;
}
