import { expect, test } from "vitest";
import { endOf, fromLocalInput, isEndChoice, toLocalInput } from "./ends.ts";

const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();

test("lengths count from now", () => {
	expect(endOf("never", 1000)).toBeNull();
	expect(endOf("8h", 1000)).toBe(1000 + 8 * 3_600_000);
	expect([isEndChoice("7d"), isEndChoice("kept")]).toEqual([true, false]);
});

test.each([
	["a Tuesday", at(24, 9), at(27, 18)],
	["Friday before the evening", at(27, 17), at(27, 18)],
	["Friday evening itself", at(27, 18), new Date(2026, 11, 4, 18).getTime()],
	["a Saturday", at(28, 9), new Date(2026, 11, 4, 18).getTime()],
])("from %s to Friday evening", (_, now, end) => {
	expect(endOf("friday", now)).toBe(end);
});

test("a time of one's own goes into the input and comes back, unless it is over or no time", () => {
	const now = at(24, 9);
	const end = now + 90 * 60_000;
	expect(toLocalInput(end)).toBe("2026-11-24T10:30");
	expect(fromLocalInput(toLocalInput(end), now)).toBe(end);
	expect(fromLocalInput(toLocalInput(now), now)).toBeNull();
	expect(fromLocalInput("", now)).toBeNull();
});
