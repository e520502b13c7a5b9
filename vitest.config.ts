import { configDefaults, defineConfig } from "vitest/config";

const ALL = ["{policy,functions,web,tools,bench}/**/*.test.{ts,tsx}"];
/** They load modules anew, each time in another environment. */
const OWN_MODULES = ["functions/src/callables/appCheck.test.ts"];

/** Unit tests: beside the code they test, in need of no suite. */
export default defineConfig({
	test: {
		projects: [
			// No test leaves anything behind in a module, and to load them for each file takes longer than the tests do.
			{ test: { name: "unit", include: ALL, exclude: [...configDefaults.exclude, ...OWN_MODULES], isolate: false } },
			{ test: { name: "unit, own modules", include: OWN_MODULES } },
		],
	},
});
