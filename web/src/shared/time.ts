import { language, locale } from "./texts/language.ts";
import { texts } from "./texts.ts";

const SECOND = 1000;
const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
	["day", 86_400 * SECOND],
	["hour", 3_600 * SECOND],
	["minute", 60 * SECOND],
];
/** Beyond this a date says more than a number of days. */
const RELATIVE_DAYS = 7;

const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
const exact = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "long" });
const short = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

/** A moment as one says it: "just now", "3 hours ago", "in 8 hours", or a date when it is over a week away. */
export function whenWords(ms: number, nowMs = Date.now()): string {
	const difference = ms - nowMs;
	if (Math.abs(difference) >= RELATIVE_DAYS * 86_400 * SECOND + SECOND) return date.format(ms);
	for (const [unit, size] of STEPS) {
		if (Math.abs(difference) >= size) return relative.format(Math.round(difference / size), unit);
	}
	return difference > 0 ? texts.time.soon : texts.time.justNow;
}

/** Date and time in full, for titles and `until …`. */
export function fullDate(ms: number): string {
	return dateTime.format(ms);
}

/** Weekday, date, time to the second and its zone. */
export function exactDate(ms: number): string {
	return exact.format(ms);
}

/** Day and time, short, for the axis of a chart. */
export function dayAndTime(ms: number): string {
	return short.format(ms);
}
