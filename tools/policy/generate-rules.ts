/**
 * Writes the policy of `@rolecall/policy` into `firestore.rules`, between its markers.
 *
 *     node tools/policy/generate-rules.ts           rewrites the file
 *     node tools/policy/generate-rules.ts --check   writes nothing; exits 1 when the file is not up to date
 *
 * A path after the flags names another file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { PERMISSIONS, type Permission, ROLES, rolesWith } from "@rolecall/policy";
import { MARKERS, MarkerError, replaceSection } from "./marked-section.ts";
import { rulesSection } from "./rules-section.ts";

const RULES_FILE = new URL("../../firestore.rules", import.meta.url);

const { values, positionals } = parseArgs({ options: { check: { type: "boolean" } }, allowPositionals: true });
const file = positionals[0] ?? RULES_FILE;

try {
	const present = readFileSync(file, "utf8");
	const wanted = replaceSection(
		present,
		MARKERS,
		rulesSection({ permissions: PERMISSIONS, roles: ROLES, rolesWith: (name) => rolesWith(name as Permission) }),
	);
	if (wanted !== present && values.check) fail("firestore.rules does not match the policy: run `npm run policy`.");
	else if (wanted !== present) writeFileSync(file, wanted);
} catch (error) {
	if (!(error instanceof MarkerError)) throw error;
	fail(`firestore.rules cannot take the policy: ${error.message}; put it back, then run \`npm run policy\`.`);
}

function fail(sentence: string): void {
	console.error(sentence);
	process.exitCode = 1;
}
