/** Expressions that can come out one way only, by their text, each with the reason. */
export const ALWAYS: Readonly<Record<string, { outcome: string; reason: string }>> = {
	false: { outcome: "never true", reason: "what nobody may do, written out" },
};
