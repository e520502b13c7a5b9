import { defineConfig } from "vitest/config";

/** Unit tests: beside the code they test, in need of no suite. */
export default defineConfig({
	test: { name: "unit", include: ["{policy,functions,web,tools,bench}/**/*.test.{ts,tsx}"] },
});
