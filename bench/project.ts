import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { buildFunctions } from "../tools/build/functions.ts";
import { METADATA } from "./names.ts";

const FOLDER = ".suite/bench";
const CODEBASE = "bench-functions";

/**
 * Makes a project folder for the suite: the app's rules and functions as they are, and beside them the benchmarks'
 * own functions and the one collection these write.
 * @returns the folder, with a firebase.json in it
 */
export async function prepareProject(): Promise<string> {
	rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(join(FOLDER, CODEBASE), { recursive: true });
	await buildFunctions();
	// Copied, for the engine loads functions anew when their files change: another build would disturb the run.
	for (const part of ["package.json", "lib"]) {
		cpSync(join("functions", part), join(FOLDER, "functions", part), { recursive: true });
	}
	writeFileSync(join(FOLDER, "firestore.rules"), rulesWithMetadata(readFileSync("firestore.rules", "utf8")));
	writeFileSync(join(FOLDER, "firestore.indexes.json"), readFileSync("firestore.indexes.json"));
	writeJson(join(FOLDER, "firebase.json"), withCodebase(JSON.parse(readFileSync("firebase.json", "utf8"))));
	await buildCodebase(join(FOLDER, CODEBASE));
	return FOLDER;
}

function withCodebase(firebaseJson: { functions: object[] }): object {
	const { functions, ...rest } = firebaseJson;
	return { ...rest, functions: [...functions, { source: CODEBASE, codebase: "bench", runtime: "nodejs24" }] };
}

const OPENING = "match /databases/{database}/documents {";

/** The rule is the one of `claimsUpdates/{uid}`, so that both signals cost their listeners the same. */
function rulesWithMetadata(rules: string): string {
	if (!rules.includes(OPENING)) throw new Error(`firestore.rules has no "${OPENING}"`);
	return rules.replace(
		OPENING,
		`${OPENING}\n    match /${METADATA}/{uid} {\n      allow get: if isSelf(uid);\n    }\n`,
	);
}

async function buildCodebase(folder: string): Promise<void> {
	const { dependencies, engines } = JSON.parse(readFileSync("functions/package.json", "utf8"));
	writeJson(join(folder, "package.json"), { private: true, type: "module", main: "index.js", engines, dependencies });
	await build({
		entryPoints: ["bench/functions/index.ts"],
		outfile: join(folder, "index.js"),
		bundle: true,
		platform: "node",
		target: "node24",
		format: "esm",
		external: ["firebase-admin*", "firebase-functions*"],
		logLevel: "warning",
	});
}

function writeJson(file: string, value: unknown): void {
	writeFileSync(file, `${JSON.stringify(value, null, "\t")}\n`);
}
