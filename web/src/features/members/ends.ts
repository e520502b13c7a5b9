const HOUR_MS = 3_600_000;
const FRIDAY = 5;
/** Hour of the day at which a working day is over. */
const EVENING = 18;

/** The ends an admin can choose from; `at` asks for a time. */
export const END_CHOICES = ["never", "1h", "8h", "24h", "friday", "7d", "30d", "at"] as const;
export type EndChoice = (typeof END_CHOICES)[number];

const LENGTH_MS = {
	"1h": HOUR_MS,
	"8h": 8 * HOUR_MS,
	"24h": 24 * HOUR_MS,
	"7d": 7 * 24 * HOUR_MS,
	"30d": 30 * 24 * HOUR_MS,
} as const;

/** When a choice ends, in epoch ms, counted from now; null for never. */
export function endOf(choice: Exclude<EndChoice, "at">, nowMs: number): number | null {
	if (choice === "never") return null;
	return choice === "friday" ? fridayEvening(nowMs) : nowMs + LENGTH_MS[choice];
}

/** The next Friday evening, local time; on a Friday after that, the one in a week. */
function fridayEvening(nowMs: number): number {
	const end = new Date(nowMs);
	end.setHours(EVENING, 0, 0, 0);
	end.setDate(end.getDate() + ((FRIDAY - end.getDay() + 7) % 7));
	if (end.getTime() <= nowMs) end.setDate(end.getDate() + 7);
	return end.getTime();
}

export function isEndChoice(value: string): value is EndChoice {
	return (END_CHOICES as readonly string[]).includes(value);
}

/** A moment as a `datetime-local` input has it: local time, to the minute. */
export function toLocalInput(ms: number): string {
	const local = new Date(ms - new Date(ms).getTimezoneOffset() * 60_000);
	return local.toISOString().slice(0, 16);
}

/** What such an input says, in epoch ms; null for what is no time or not in the future. */
export function fromLocalInput(value: string, nowMs: number): number | null {
	const ms = new Date(value).getTime();
	return ms > nowMs ? ms : null;
}
