import { defineConfig } from "vitest/config";

export default defineConfig({
	test: { name: "rules", dir: import.meta.dirname, include: ["**/*.test.ts"], testTimeout: 10_000 },
});
