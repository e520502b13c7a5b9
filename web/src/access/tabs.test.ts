import { describe, expect, test } from "vitest";
import type { Locks, SharedStorage } from "./environment.ts";
import { makeWorld } from "./testing/world.ts";

let stops: (() => void)[] = [];

type World = ReturnType<typeof makeWorld>;

async function threeTabs(world: World, options: Parameters<World["browser"]["open"]>[0] = {}) {
	const tabs = [0, 1, 2].map(() => world.browser.open(options));
	stops = tabs.map((tab) => tab.access.start());
	tabs[0]?.signIn(world.account);
	await world.clock.advance(10_000);
	expect(tabs.map((tab) => tab.state.version)).toEqual([1, 1, 1]);
	return tabs;
}

describe("three tabs", () => {
	test("one refresh a change, and all are current", async () => {
		const world = makeWorld();
		const tabs = await threeTabs(world);
		for (const roles of [["publisher"], ["viewer"], ["admin"]] as const) {
			const before = world.browser.refreshes;
			world.account.change("roles", [...roles]);
			await world.clock.advance(3_000);
			expect(tabs.map((tab) => [tab.state.phase, tab.state.version])).toEqual(
				tabs.map(() => ["current", world.account.version]),
			);
			expect(world.browser.refreshes - before).toBe(1);
		}
		expect(world.browser.locks.mostHeld).toBe(1);
	});

	test("one that hears of the change late finds that another has refreshed", async () => {
		const world = makeWorld();
		const tabs = await threeTabs(world);
		for (const tab of tabs.slice(1)) tab.signalLatencyMs = 100;
		world.account.change("roles", ["publisher"]);
		await world.clock.advance(3_000);
		expect(tabs.map((tab) => tab.state.version)).toEqual([2, 2, 2]);
		expect(world.browser.refreshes).toBe(1);
	});

	test("a token that came by itself while waiting for the lock needs no refresh", async () => {
		const world = makeWorld();
		const [tab] = await threeTabs(world);
		const holding = world.browser.locks.request("rolecall:demo:ed", { signal: new AbortController().signal }, () =>
			world.clock.wait(5_000),
		);
		world.account.change("roles", ["publisher"]);
		await world.clock.advance(1_000);
		tab?.signIn(world.account);
		await world.clock.advance(10_000);
		await holding;
		expect(world.browser.refreshes).toBe(0);
		expect(tab?.state).toMatchObject({ phase: "current", version: 2 });
	});

	test("share also the answer that the claims are old", async () => {
		const world = makeWorld();
		await threeTabs(world);
		world.account.decide("roles", ["publisher"]);
		world.account.signal = { version: 2, syncedVersion: 2, change: "roles" };
		world.account.tell();
		await world.clock.advance(900);
		expect(world.browser.refreshes).toBe(1);
	});

	test("whose SDKs share nothing refresh each for itself, after waiting in vain", async () => {
		const world = makeWorld();
		const tabs = await threeTabs(world);
		for (const tab of tabs) tab.poll = () => {};
		world.account.change("roles", ["publisher"]);
		await world.clock.advance(1_500);
		expect(world.browser.refreshes).toBe(1);
		await world.clock.advance(10_000);
		expect(tabs.map((tab) => tab.state.version)).toEqual([2, 2, 2]);
		expect(world.browser.refreshes).toBe(3);
	});

	test.each([
		["no Web Locks", { locks: null }],
		["no storage", { storage: null }],
		["neither", { locks: null, storage: null }],
		[
			"locks that refuse",
			{ locks: { request: () => Promise.reject(new DOMException("no", "SecurityError")) } as Locks },
		],
		["a lock that is never granted", { locks: { request: neverGranted } as Locks }],
		["storage that throws", { storage: throwing }],
	])("%s: all the same current, each with one refresh at most", async (_, environment) => {
		const world = makeWorld();
		const tabs = await threeTabs(world, { environment });
		world.account.change("roles", ["publisher"]);
		await world.clock.advance(15_000);
		expect(tabs.map((tab) => [tab.state.phase, tab.state.version])).toEqual(tabs.map(() => ["current", 2]));
		expect(world.browser.refreshes).toBeLessThanOrEqual(3);
	});

	test("a record from an earlier sign-in delays nothing", async () => {
		const world = makeWorld();
		const [tab] = await threeTabs(world);
		const stale = { version: 50, issuedAt: world.clock.now() - 86_400_000, startedAt: world.clock.now() - 86_400_000 };
		world.browser.storage.setItem("rolecall:demo:ed", JSON.stringify(stale));
		world.account.change("roles", ["publisher"]);
		await world.clock.advance(100);
		expect(tab?.state).toMatchObject({ phase: "current", version: 2 });
	});

	test("a tab that stops while it refreshes holds up nobody", async () => {
		const world = makeWorld();
		const tabs = await threeTabs(world);
		for (const tab of tabs) tab.refreshLatencyMs = 3_000;
		world.account.change("roles", ["publisher"]);
		await world.clock.advance(20);
		expect(world.browser.locks.held).toBe(1);
		stops[0]?.();
		await world.clock.advance(15_000);
		expect(tabs.slice(1).map((tab) => tab.state.version)).toEqual([2, 2]);
		expect(world.browser.refreshes).toBeLessThanOrEqual(2);
	});
});

const throwing: SharedStorage = {
	getItem() {
		throw new DOMException("no", "SecurityError");
	},
	setItem() {
		throw new DOMException("full", "QuotaExceededError");
	},
};

function neverGranted<T>(_name: string, { signal }: { signal: AbortSignal }): Promise<T> {
	return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}
