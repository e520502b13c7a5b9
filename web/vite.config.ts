import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** What every language imports: the start waits for the language, so a language must not wait for the start. */
const OF_LANGUAGES = /\/texts\/(?:language|lists|numbers)\.ts$/;

export default defineConfig({
	root: fileURLToPath(new URL(".", import.meta.url)),
	plugins: [react()],
	build: {
		outDir: "dist",
		emptyOutDir: true,
		target: "es2023",
		// Browsers that know light-dark(): its replacement would not follow the scheme that Mantine sets.
		cssTarget: ["chrome123", "firefox120", "safari17.5"],
		// An inlined asset would need `data:` in the Content-Security-Policy.
		assetsInlineLimit: 0,
		// The one file of the start; tests/e2e/size.test.ts holds what it weighs.
		chunkSizeWarningLimit: 1000,
		rolldownOptions: {
			output: {
				// What the first screen needs in one file: parts that it shares with later ones would each be one of their own.
				codeSplitting: {
					includeDependenciesRecursively: false,
					groups: [{ name: "start", tags: ["$initial"], test: (id) => !OF_LANGUAGES.test(id) }],
				},
			},
			treeshake: {
				// The policy package only declares: what a page does not use of it (the zod schemas) is left out.
				moduleSideEffects: [{ test: /[\\/]policy[\\/]src[\\/]/, sideEffects: false }],
			},
		},
	},
});
