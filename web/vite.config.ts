import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

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
		rolldownOptions: {
			treeshake: {
				// The policy package only declares: what a page does not use of it (the zod schemas) is left out.
				moduleSideEffects: [{ test: /[\\/]policy[\\/]src[\\/]/, sideEffects: false }],
			},
		},
	},
});
