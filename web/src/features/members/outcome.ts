import type { ChangeResult } from "@rolecall/policy";
import { detailsOf } from "../../shared/errors.ts";
import { texts } from "../../shared/texts.ts";

/** What a saved change comes to, in a sentence. */
export function outcomeOf({ version, syncedVersion, changed }: ChangeResult): string {
	if (!changed) return texts.roleEditor.unchanged(version);
	return syncedVersion >= version
		? texts.roleEditor.saved(version)
		: texts.roleEditor.savedBehind(version, syncedVersion);
}

/** The version that an `aborted` names as the one now; what the page knows where it names none. */
export function conflictVersion(error: unknown, known: number): number {
	const { version } = detailsOf(error);
	return typeof version === "number" ? Math.max(version, known) : known;
}
