import type { Benchmark } from "./report.ts";

/** Every benchmark by name. Loaded only when it runs, inside the suite. */
export const BENCHMARKS: Readonly<Record<string, () => Promise<Benchmark>>> = {
	propagation: async () => (await import("./propagation/run.ts")).propagation,
};
