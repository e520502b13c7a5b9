import { build } from "esbuild";

/**
 * One bundle, `policy/` inlined: only `functions/` is uploaded on deploy. The Firebase SDKs stay outside; they are the
 * dependencies of functions/package.json and install there.
 */
export async function buildFunctions(): Promise<void> {
	await build({
		entryPoints: ["functions/src/index.ts"],
		outfile: "functions/lib/index.js",
		bundle: true,
		platform: "node",
		target: "node24",
		format: "esm",
		external: ["firebase-admin", "firebase-admin/*", "firebase-functions", "firebase-functions/*"],
		sourcemap: true,
		logLevel: "warning",
	});
}

if (import.meta.main) await buildFunctions();
