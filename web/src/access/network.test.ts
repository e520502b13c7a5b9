import { describe, expect, test } from "vitest";
import { makeWorld, signedIn } from "./testing/world.ts";

describe("offline", () => {
	test("keeps the access of the token, asks nothing, and catches up when back", async () => {
		const { clock, browser, account, tab } = await signedIn();
		tab.online.set(false);
		expect(tab.state).toMatchObject({ phase: "offline", roles: ["editor"], version: 1 });
		account.change("roles", ["viewer"]);
		await clock.advance(10 * 60_000);
		expect(tab.state).toMatchObject({ phase: "offline", roles: ["editor"] });
		expect([browser.refreshes, account.meCalls]).toEqual([0, 0]);
		tab.online.set(true);
		account.tell(); // The SDK's stream is back.
		await clock.advance(200);
		expect(tab.state).toMatchObject({ phase: "current", roles: ["viewer"], version: 2 });
		expect(browser.refreshes).toBe(1);
	});

	test("in the middle of a change: no request until back, then at once", async () => {
		const { clock, browser, account, tab } = await signedIn();
		tab.refreshFaults = ["auth/network-request-failed"];
		account.change("roles", ["viewer"]);
		await clock.advance(100);
		tab.online.set(false);
		await clock.advance(20 * 60_000);
		expect(browser.refreshes).toBe(1);
		tab.online.set(true);
		await clock.advance(1_200);
		expect(tab.state).toMatchObject({ phase: "current", version: 2 });
		expect(browser.refreshes).toBe(2);
	});

	test("the cache answers for longer than the grace: offline though the browser says online", async () => {
		const { clock, account, tab } = await signedIn();
		tab.cacheOnly = true;
		tab.deliver();
		await clock.advance(2_500);
		expect(tab.state.phase).toBe("current");
		await clock.advance(1_000);
		expect(tab.state).toMatchObject({ phase: "offline", roles: ["editor"] });
		tab.cacheOnly = false;
		account.change("roles", ["viewer"]);
		await clock.advance(200);
		expect(tab.state).toMatchObject({ phase: "current", version: 2 });
	});

	test("an absent document in the cache does not make a member anew", async () => {
		const { clock, browser, account } = makeWorld();
		const tab = browser.open();
		tab.access.start();
		tab.cacheOnly = true;
		const signal = account.signal;
		account.signal = null;
		tab.signIn(account);
		await clock.advance(10);
		tab.deliver();
		await clock.advance(10_000);
		expect(account.meCalls).toBe(0);
		expect(tab.state).toMatchObject({ phase: "offline", version: 1, roles: ["editor"] });
		account.signal = signal;
	});

	test("the browser says offline and is wrong: what the server says is followed all the same", async () => {
		const { clock, account, tab } = await signedIn();
		tab.online.set(false);
		account.change("roles", ["viewer"]);
		tab.deliver();
		await clock.advance(100);
		expect(tab.state).toMatchObject({ phase: "current", version: 2 });
	});

	test("no snapshot at all: the token is shown after a moment", async () => {
		const { clock, browser, account } = makeWorld();
		const tab = browser.open();
		tab.access.start();
		tab.cacheOnly = true;
		tab.signIn(account);
		await clock.advance(1_900);
		expect(tab.state.phase).toBe("loading");
		await clock.advance(200);
		expect(tab.state).toMatchObject({ phase: "current", version: 1 });
	});
});

describe("asleep", () => {
	test("the listener died while asleep, a change was missed: caught up when visible", async () => {
		const { clock, account, tab } = await signedIn();
		tab.visible.set(false);
		tab.cacheOnly = true;
		tab.killListener("unavailable");
		account.change("roles", ["viewer"]);
		clock.sleep(8 * 3_600_000);
		tab.cacheOnly = false;
		tab.visible.set(true);
		await clock.advance(200);
		expect(tab.state).toMatchObject({ phase: "current", version: 2, roles: ["viewer"] });
	});

	test("another tab refreshed meanwhile: its token is read, no refresh", async () => {
		const { clock, browser, account, tab } = await signedIn();
		const other = browser.open();
		other.access.start();
		other.poll();
		await clock.advance(100);
		tab.cacheOnly = true;
		account.change("roles", ["viewer"]);
		await clock.advance(5_000);
		expect(tab.state.version).toBe(2);
		expect(browser.refreshes).toBe(1);
	});
});

describe("a listener that died", () => {
	test("is opened again, with backoff, and the change is not missed", async () => {
		const { clock, account, tab } = await signedIn();
		const opened = tab.opened;
		tab.listenFaults = Array.from({ length: 5 }, () => "permission-denied");
		tab.killListener();
		account.change("roles", ["viewer"]);
		await clock.advance(60_000);
		expect(tab.opened).toBe(opened + 6);
		expect(tab.state).toMatchObject({ phase: "current", version: 2 });
	});

	test("is opened again at once when there is a new token", async () => {
		const { clock, account, tab } = await signedIn();
		tab.listenFaults = Array.from({ length: 100 }, () => "permission-denied");
		tab.killListener();
		await clock.advance(120_000);
		tab.listenFaults = [];
		const { opened } = tab;
		tab.signIn(account);
		await clock.advance(10);
		expect(tab.opened).toBe(opened + 1);
	});

	test("for ever: no more than about two tries a minute, and never two listeners", async () => {
		const { clock, account, tab } = await signedIn();
		tab.listenFaults = Array.from({ length: 10_000 }, () => "permission-denied");
		tab.killListener();
		const { opened } = tab;
		await clock.advance(3_600_000);
		expect(tab.opened - opened).toBeLessThan(260);
		expect(account.watchers).toBeLessThanOrEqual(1);
	});
});
