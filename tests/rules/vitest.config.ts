import { defineConfig } from "vitest/config";

/** One file after another: the embedded engine has one set of rules for all projects. */
export default defineConfig({
	test: {
		name: "rules",
		dir: import.meta.dirname,
		include: ["**/*.test.ts"],
		isolate: false,
		fileParallelism: false,
		testTimeout: 10_000,
	},
});
