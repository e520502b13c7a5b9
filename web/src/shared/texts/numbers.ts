import { locale } from "./language.ts";

/** A number as the reader's own kind of the language writes it. */
export function number(value: number): string {
	return value.toLocaleString(locale);
}

/** Milliseconds in seconds, with so many digits after the point. */
export function seconds(ms: number, digits: number): string {
	const value = (ms / 1000).toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
	return `${value} s`;
}
