/** The collection of the documented pattern's signal, `metadata/{uid}`, and of the floor's; only the benchmarks have it. */
export const METADATA = "metadata";
