import { expect, test, vi } from "vitest";
import type { SignalSnapshot } from "./ports.ts";
import { SignalListener } from "./signalListener.ts";
import { FakeClock } from "./testing/fakeClock.ts";

const fromServer: SignalSnapshot = { data: { version: 1 }, fromCache: false };
const fromCache: SignalSnapshot = { data: { version: 1 }, fromCache: true };

/** A listener of which the test plays the server. Its first wait is 500 ms, and each one after that doubles. */
function listening() {
	const clock = new FakeClock();
	const open: { next(snapshot: SignalSnapshot): void; error(): void }[] = [];
	let opened = 0;
	const told = { snapshot: vi.fn(), reach: vi.fn() };
	const listener = new SignalListener({
		watch(next, error) {
			opened++;
			const entry = { next, error };
			open.push(entry);
			return () => void open.splice(open.indexOf(entry), 1);
		},
		clock,
		random: () => 0.5,
		told,
	});
	const stop = listener.start();
	return { clock, open, opened: () => opened, told, listener, stop };
}

test("waits longer after each failure, and begins anew once the server has answered", async () => {
	const { clock, open, opened } = listening();
	for (const waitMs of [500, 1_000, 2_000]) {
		const before = opened();
		open[0]?.error();
		expect(open).toHaveLength(0);
		await clock.advance(waitMs - 1);
		expect(opened()).toBe(before);
		await clock.advance(1);
		expect([opened(), open.length]).toEqual([before + 1, 1]);
	}
	open[0]?.next(fromServer);
	open[0]?.error();
	await clock.advance(500);
	expect(opened()).toBe(5);
});

test("an answer of the cache is no proof that the server is there", async () => {
	const { clock, open, opened } = listening();
	open[0]?.error();
	await clock.advance(500);
	open[0]?.next(fromCache);
	open[0]?.error();
	await clock.advance(999);
	expect(opened()).toBe(2);
});

test("counts the time since the cache answered first, however often it does", async () => {
	const { clock, open, told } = listening();
	open[0]?.next(fromCache);
	await clock.advance(2_000);
	open[0]?.next(fromCache);
	await clock.advance(999);
	expect(told.reach).not.toHaveBeenCalled();
	await clock.advance(1);
	expect(told.reach.mock.calls).toEqual([[false]]);
	open[0]?.next(fromServer);
	expect(told.reach.mock.calls).toEqual([[false], [true]]);
	expect(told.snapshot).toHaveBeenCalledTimes(3);
});

test("the server's answer within that time ends it, and the next cached one begins it anew", async () => {
	const { clock, open, told } = listening();
	open[0]?.next(fromCache);
	await clock.advance(2_999);
	open[0]?.next(fromServer);
	await clock.advance(10_000);
	expect(told.reach.mock.calls).toEqual([[true]]);
	open[0]?.next(fromCache);
	await clock.advance(3_000);
	expect(told.reach.mock.calls).toEqual([[true], [false]]);
});

test("is revived at once when it is dead, and left alone when it is not", async () => {
	const { clock, open, opened, listener } = listening();
	listener.revive();
	expect(opened()).toBe(1);
	open[0]?.error();
	listener.revive();
	expect(opened()).toBe(2);
	await clock.advance(60_000);
	expect([opened(), open.length]).toEqual([2, 1]);
});

test("stopped, it is closed, waits for nothing and tells nothing", async () => {
	const alive = listening();
	alive.open[0]?.next(fromCache);
	alive.stop();
	const dead = listening();
	dead.open[0]?.error();
	dead.stop();
	dead.listener.revive();
	for (const { clock, open, told } of [alive, dead]) {
		expect([open.length, clock.pending]).toEqual([0, 0]);
		await clock.advance(60_000);
		expect(told.reach).not.toHaveBeenCalled();
	}
	expect(dead.opened()).toBe(1);
});
