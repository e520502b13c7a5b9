import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

const OUTPUT = "web/dist/index.html";
const INPUTS = [
	"web/src",
	"web/public",
	"web/index.html",
	"web/vite.config.ts",
	"web/package.json",
	"policy/src",
	"package-lock.json",
];

/** Builds the web app when anything it is made of is newer than the last build. */
export async function buildWeb(): Promise<void> {
	if (newest(INPUTS) <= modified(OUTPUT)) return;
	await build({ root: "web", configFile: "web/vite.config.ts", logLevel: "warn" });
}

function newest(paths: readonly string[]): number {
	return Math.max(
		...paths.map((path) =>
			isFolder(path) ? newest(readdirSync(path).map((name) => join(path, name))) : modified(path),
		),
		0,
	);
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function modified(path: string): number {
	return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (import.meta.main) await buildWeb();
