import { expect, test } from "vitest";
import { makeWorld } from "./testing/world.ts";

async function withEnds(ends: Record<string, number | null>) {
	const world = makeWorld();
	const now = world.clock.now();
	const grants = Object.fromEntries(Object.entries(ends).map(([role, ms]) => [role, ms === null ? null : now + ms]));
	world.account.change("roles", grants);
	const tab = world.browser.open();
	const stop = tab.access.start();
	tab.signIn(world.account);
	await world.clock.advance(1_000);
	return { ...world, tab, now, stop };
}

test("a role leaves at its second, with nobody asked", async () => {
	const { clock, browser, account, tab, now } = await withEnds({ viewer: null, publisher: 3_600_000 });
	expect(tab.state).toMatchObject({ roles: ["publisher", "viewer"], roleEnds: { publisher: now + 3_600_000 } });
	tab.online.set(false);
	await clock.advance(3_598_999);
	expect(tab.state.permissions).toContain("articles.publish");
	await clock.advance(1);
	expect(tab.state).toMatchObject({ roles: ["viewer"], roleEnds: {}, permissions: ["articles.read"] });
	expect([browser.refreshes, account.meCalls]).toEqual([0, 0]);
});

test("stopped: no timer is left", async () => {
	const { clock, stop } = await withEnds({ viewer: 20_000 });
	await clock.advance(5_000);
	stop();
	expect(clock.pending).toBe(0);
});

test("one after the other, the last one too", async () => {
	const { clock, tab } = await withEnds({ viewer: 20_000, editor: 10_000 });
	await clock.advance(9_000);
	expect(tab.state.roles).toEqual(["viewer"]);
	await clock.advance(10_000);
	expect(tab.state).toMatchObject({ phase: "current", roles: [] });
});

test("an end beyond the longest timer is neither early nor late", async () => {
	const days40 = 40 * 86_400_000;
	const { clock, tab } = await withEnds({ viewer: null, admin: days40 });
	expect(tab.state.roles).toContain("admin");
	await clock.advance(days40 - 1_001);
	expect(tab.state.roles).toContain("admin");
	await clock.advance(1);
	expect(tab.state.roles).toEqual(["viewer"]);
});

test("ended while the laptop slept: gone as soon as somebody looks", async () => {
	const { clock, tab } = await withEnds({ viewer: null, admin: 60_000 });
	clock.sleep(3_600_000);
	expect(tab.state.roles).toContain("admin");
	tab.visible.set(true);
	expect(tab.state.roles).toEqual(["viewer"]);
});
