import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		name: "e2e",
		dir: import.meta.dirname,
		include: ["**/*.test.ts"],
		globalSetup: [`${import.meta.dirname}/support/site.ts`],
		// Without isolation a worker keeps its modules, and so its browser, from one file to the next.
		isolate: false,
		maxWorkers: 2,
		// What the tests measure stands by itself in the output.
		disableConsoleIntercept: true,
		testTimeout: 60_000,
	},
});
