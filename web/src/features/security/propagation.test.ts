import type { AuditAction } from "@rolecall/policy";
import { describe, expect, it, test } from "vitest";
import { arrivalsOf, bucketsOf, devicesBehind, percentilesOf } from "./propagation.ts";

const at = (ms: number) => ({ toMillis: () => ms });
const receipt = (version: number, ms: number) => ({ version, seenAt: at(ms) });
const change = (target: string, version: number, ms: number, action: AuditAction = "roles.set") => ({
	target,
	version,
	at: at(ms),
	action,
});
const took = (...times: number[]) => times.map((tookMs, index) => ({ atMs: index, tookMs }));

describe("arrivalsOf", () => {
	it("joins each receipt with the change that made its version", () => {
		const receipts = new Map([
			["ed", [receipt(3, 5_400), receipt(2, 1_300), receipt(9, 9_999)]],
			["pat", [receipt(3, 7_000)]],
		]);
		expect(arrivalsOf([change("ed", 3, 5_000), change("ed", 2, 1_000), change("zoe", 3, 0)], receipts)).toEqual([
			{ atMs: 5_000, tookMs: 400 },
			{ atMs: 1_000, tookMs: 300 },
		]);
	});

	it("leaves out what a sign-in itself decides", () => {
		const receipts = new Map([["ed", [receipt(1, 900)]]]);
		for (const action of ["member.created", "invite.accepted"] as const) {
			expect(arrivalsOf([change("ed", 1, 0, action)], receipts)).toEqual([]);
		}
	});

	it("leaves out a device that was not open, and takes no time for less than none", () => {
		const receipts = new Map([["ed", [receipt(1, 60_000), receipt(1, 60_001), receipt(1, -5)]]]);
		expect(arrivalsOf([change("ed", 1, 0)], receipts).map(({ tookMs }) => tookMs)).toEqual([60_000, 0]);
	});
});

describe("percentilesOf", () => {
	it("gives times that were measured", () => {
		expect(percentilesOf(took(30, 10, 20))).toEqual({ p50: 20, p95: 30 });
		expect(percentilesOf(took(...Array.from({ length: 100 }, (_, index) => index + 1)))).toEqual({ p50: 50, p95: 95 });
	});
});

describe("bucketsOf", () => {
	it("cuts time into stretches, oldest first, and leaves out empty ones", () => {
		const hour = 3_600_000;
		const arrived = [
			{ atMs: 20 * hour + 1, tookMs: 300 },
			{ atMs: 0, tookMs: 100 },
			{ atMs: 20 * hour + 2, tookMs: 500 },
		];
		expect(bucketsOf(arrived)).toEqual([
			{ startMs: 0, count: 1, p50: 100, p95: 100 },
			{ startMs: 20 * hour, count: 2, p50: 300, p95: 500 },
		]);
		expect(bucketsOf([])).toEqual([]);
	});

	it("makes them longer where time is long", () => {
		const day = 24 * 3_600_000;
		const arrived = Array.from({ length: 100 }, (_, index) => ({ atMs: (index * 20 * day) / 100, tookMs: 1 }));
		expect(bucketsOf(arrived)).toHaveLength(20);
	});
});

test("devicesBehind counts the devices of those it is asked about", () => {
	const receipts = new Map([["ed", [receipt(3, 0), receipt(2, 0)]]]);
	expect(devicesBehind(new Map(Object.entries({ ed: 3, zoe: 1 })), receipts)).toEqual({ behind: 1, devices: 2 });
});
