import type { Benchmark } from "./report.ts";

interface Entry {
	/** Loaded only when it runs, inside the suite. */
	load: () => Promise<Benchmark>;
	/** Whether it looks at the built web app in a browser. */
	inBrowser?: true;
}

/** Every benchmark by name. */
export const BENCHMARKS: Readonly<Record<string, Entry>> = {
	propagation: { load: async () => (await import("./propagation/run.ts")).propagation },
	members: { load: async () => (await import("./members/run.ts")).members, inBrowser: true },
};
