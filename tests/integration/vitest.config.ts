import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		name: "integration",
		dir: import.meta.dirname,
		include: ["**/*.test.ts"],
		setupFiles: [`${import.meta.dirname}/setup.ts`],
		// One file after the other: they share the project's security state and its set of admins.
		fileParallelism: false,
		// Longer than what the tests themselves wait for, so that their own sentence is the one that is seen.
		testTimeout: 30_000,
		hookTimeout: 30_000,
	},
});
