const HOUR_MS = 3_600_000;

/** The ends an admin can choose from. */
export const END_CHOICES = ["never", "1h", "8h", "24h", "7d"] as const;
export type EndChoice = (typeof END_CHOICES)[number];

const LENGTH_MS: Record<Exclude<EndChoice, "never">, number> = {
	"1h": HOUR_MS,
	"8h": 8 * HOUR_MS,
	"24h": 24 * HOUR_MS,
	"7d": 7 * 24 * HOUR_MS,
};

/** When a choice ends, in epoch ms, counted from now; null for never. */
export function endOf(choice: EndChoice, nowMs: number): number | null {
	return choice === "never" ? null : nowMs + LENGTH_MS[choice];
}

export function isEndChoice(value: string): value is EndChoice {
	return (END_CHOICES as readonly string[]).includes(value);
}
