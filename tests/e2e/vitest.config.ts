import { defineConfig } from "vitest/config";

/** They change a demo account or the whole project, or measure: nothing else may go on beside them. */
const ALONE = [
	"change.test.ts",
	"travel.test.ts",
	"lockdown.test.ts",
	"propagation.test.ts",
	"expiry.test.ts",
	"security.test.ts",
];

export default defineConfig({
	test: {
		dir: import.meta.dirname,
		globalSetup: [`${import.meta.dirname}/support/site.ts`],
		// Without isolation a worker keeps its modules, and so its browser, from one file to the next.
		isolate: false,
		// What the tests measure stands by itself in the output.
		disableConsoleIntercept: true,
		testTimeout: 60_000,
		// The embedded engine drops a WebChannel stream now and then, and the page waits for the next one: docs/engines.md.
		// What fails twice is a fault.
		retry: 1,
		projects: [
			{ extends: true, test: { name: "e2e", exclude: ALONE, maxWorkers: 2, sequence: { groupOrder: 0 } } },
			{ extends: true, test: { name: "e2e alone", include: ALONE, maxWorkers: 1, sequence: { groupOrder: 1 } } },
		],
	},
});
