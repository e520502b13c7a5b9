import { expect, test } from "vitest";
import { arrivalOf } from "./arrival.ts";

const receipt = (version: number, ms: number) => ({ version, seenAt: { toMillis: () => ms } });

test("no device has reported", () => {
	expect(arrivalOf(3, 1_000, [])).toEqual({ devices: 0, reached: 0, afterMs: null });
});

test("the slowest device that has the version gives the time", () => {
	expect(arrivalOf(3, 1_000, [receipt(3, 1_200), receipt(3, 1_400)])).toEqual({ devices: 2, reached: 2, afterMs: 400 });
});

test("a device behind counts as not reached, one ahead as reached and gives no time", () => {
	const receipts = [receipt(2, 900), receipt(4, 9_000)];
	expect(arrivalOf(3, 1_000, receipts)).toEqual({ devices: 2, reached: 1, afterMs: null });
});

test("a device that came long after the change says nothing of its speed", () => {
	expect(arrivalOf(3, 1_000, [receipt(3, 1_400), receipt(3, 99_000)])).toEqual({
		devices: 2,
		reached: 2,
		afterMs: 400,
	});
});

test("a first token, made with the member, is no time below zero", () => {
	expect(arrivalOf(1, 1_000, [receipt(1, 990)])).toMatchObject({ afterMs: 0 });
});

test("a member written long after its version arrived, as for another name, gives no time", () => {
	expect(arrivalOf(3, 99_000, [receipt(3, 1_400)])).toEqual({ devices: 1, reached: 1, afterMs: null });
});
