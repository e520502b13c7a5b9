import { describe, expect, test } from "vitest";
import { firebaseError } from "./testing/fakeServer.ts";
import { makeWorld, signedIn } from "./testing/world.ts";

describe("a change of roles", () => {
	test("reaches the token with one refresh, and the permissions with it", async () => {
		const { clock, browser, account, tab } = await signedIn();
		expect(tab.state).toMatchObject({ phase: "current", version: 1, roles: ["editor"] });
		expect(browser.refreshes).toBe(0);
		tab.phases.length = 0;
		account.decide("roles", ["publisher"]);
		await clock.advance(20);
		expect(tab.state).toMatchObject({ phase: "changing", version: 1, decidedVersion: 2, roles: ["editor"] });
		account.sync();
		await clock.advance(100);
		expect(tab.state).toMatchObject({ phase: "current", version: 2, decidedVersion: 2, roles: ["publisher"] });
		expect(tab.state.permissions).toContain("articles.publish");
		expect(tab.phases).toEqual(["changing", "refreshing", "current"]);
		expect(browser.refreshes).toBe(1);
		expect(account.meCalls).toBe(0);
	});

	test("several within one refresh need no more than one refresh after it", async () => {
		const { clock, browser, account, tab } = await signedIn();
		account.change("roles", ["viewer"]);
		await clock.advance(10);
		account.change("roles", ["publisher"]);
		account.change("roles", ["admin"]);
		await clock.advance(2_000);
		expect(tab.state).toMatchObject({ phase: "current", version: 4, roles: ["admin"] });
		expect(browser.refreshes).toBeLessThanOrEqual(2);
	});

	test("held already brings no refresh", async () => {
		const { clock, browser, account, tab } = await signedIn();
		account.tell();
		tab.access.checkNow();
		tab.visible.set(true);
		await clock.advance(60_000);
		expect(browser.refreshes).toBe(0);
		expect(account.meCalls).toBe(0);
	});
});

describe("claims that stay behind the signal", () => {
	test("old after the refresh: goes on until the token has caught up, and asks getMe to mend", async () => {
		const { clock, browser, account, tab } = await signedIn();
		account.decide("roles", ["publisher"]);
		// The signal says that Auth has them; Auth does not.
		account.signal = { version: 2, syncedVersion: 2, change: "roles" };
		account.meFaults = Array.from({ length: 3 }, () => firebaseError("functions/unavailable"));
		account.tell();
		await clock.advance(8_000);
		expect(tab.state).toMatchObject({ phase: "refreshing", version: 1 });
		expect(browser.refreshes).toBeGreaterThanOrEqual(3);
		expect(account.meCalls).toBeGreaterThanOrEqual(1);
		await clock.advance(200_000);
		expect(tab.state).toMatchObject({ phase: "current", version: 2, roles: ["publisher"] });
		expect(browser.refreshes).toBeLessThan(15);
	});

	test("not synced in time: getMe mends, and the refresh follows", async () => {
		const { clock, browser, account, tab } = await signedIn();
		account.decide("roles", ["publisher"]);
		await clock.advance(2_900);
		expect(tab.state.phase).toBe("changing");
		expect([account.meCalls, browser.refreshes]).toEqual([0, 0]);
		await clock.advance(500);
		expect(tab.state).toMatchObject({ phase: "current", version: 2 });
		expect([account.meCalls, browser.refreshes]).toEqual([1, 1]);
	});

	test("a getMe that hangs does not hold up the refresh once the claims are there", async () => {
		const { clock, account, tab } = await signedIn();
		account.meLatencyMs = 600_000;
		account.decide("roles", ["publisher"]);
		await clock.advance(4_000);
		expect(account.meCalls).toBe(1);
		account.sync();
		await clock.advance(200);
		expect(tab.state).toMatchObject({ phase: "current", version: 2 });
	});

	test("crashed before the signal was told: still caught up", async () => {
		const { clock, account, tab } = await signedIn();
		account.decide("roles", ["publisher"]);
		account.sync({ tell: false });
		await clock.advance(5_000);
		expect(tab.state).toMatchObject({ phase: "current", version: 2 });
	});
});

describe("a mass change", () => {
	test("is spread over the window, the others are not", async () => {
		const { clock, browser, account, tab } = await signedIn({ spreadMs: 60_000 });
		account.change("schema");
		await clock.advance(29_000);
		expect(browser.refreshes).toBe(0);
		expect(tab.state).toMatchObject({ version: 1, decidedVersion: 2 });
		await clock.advance(2_000);
		expect(tab.state).toMatchObject({ phase: "current", version: 2 });
		expect(browser.refreshes).toBe(1);
		account.change("roles", ["viewer"]);
		await clock.advance(100);
		expect(tab.state).toMatchObject({ phase: "current", version: 3 });
	});

	test.each(["checkNow", "a change of roles"])("%s ends the wait", async (what) => {
		const { clock, account, tab } = await signedIn({ spreadMs: 60_000 });
		account.change("schema");
		await clock.advance(1_000);
		if (what === "checkNow") tab.access.checkNow();
		else account.change("roles", ["viewer"]);
		await clock.advance(200);
		expect(tab.state).toMatchObject({ phase: "current", version: account.version });
	});
});

describe("a first token without claims", () => {
	test("getMe makes the member, a refresh brings the roles, and until then it is loading", async () => {
		const { clock, browser, account } = makeWorld();
		Object.assign(account, { version: 0, signal: null, claims: {}, grants: {} });
		const tab = browser.open();
		tab.access.start();
		await clock.advance(1);
		tab.signIn(account);
		await clock.advance(5_000);
		expect(tab.state).toMatchObject({ phase: "current", version: 1, roles: ["viewer"] });
		expect(tab.phases).toEqual(["signedOut", "loading", "current"]);
		expect([account.meCalls, browser.refreshes]).toEqual([1, 1]);
	});

	test("a failing getMe is called again until it works", async () => {
		const { clock, browser, account } = makeWorld();
		Object.assign(account, { version: 0, signal: null, claims: {}, grants: {} });
		account.meFaults = [
			firebaseError("functions/internal"),
			firebaseError("functions/unavailable"),
			new TypeError("x"),
		];
		const tab = browser.open();
		tab.access.start();
		tab.signIn(account);
		await clock.advance(2_000);
		expect(tab.state).toMatchObject({ phase: "loading", user: { uid: "ed" }, roles: [] });
		await clock.advance(60_000);
		expect(tab.state).toMatchObject({ phase: "current", version: 1 });
		expect(account.meCalls).toBe(4);
	});

	test("claims but no signal document: getMe makes it", async () => {
		const { clock, browser, account } = makeWorld();
		account.signal = null;
		const tab = browser.open();
		tab.access.start();
		tab.signIn(account);
		await clock.advance(5_000);
		expect(account.signal).not.toBeNull();
		expect(tab.state).toMatchObject({ phase: "current", version: 1, roles: ["editor"] });
		expect(browser.refreshes).toBe(0);
	});
});

describe("a refresh that fails", () => {
	test("is tried again until it works, with no more tries than the backoff allows", async () => {
		const { clock, browser, account, tab } = await signedIn();
		tab.refreshFaults = Array.from({ length: 8 }, () => "auth/network-request-failed");
		account.change("roles", ["publisher"]);
		await clock.advance(1_000);
		expect(tab.state).toMatchObject({ phase: "refreshing", roles: ["editor"] });
		await clock.advance(10 * 60_000);
		expect(tab.state).toMatchObject({ phase: "current", version: 2, roles: ["publisher"] });
		expect(browser.refreshes).toBe(9);
	});

	test("for ever: at most about two a minute", async () => {
		const { clock, browser, account, tab } = await signedIn();
		tab.refreshFaults = Array.from({ length: 1_000 }, () => "auth/quota-exceeded");
		account.change("roles", ["publisher"]);
		await clock.advance(60 * 60_000);
		// Full jitter at its middle, 15 s, plus the least gap.
		expect(browser.refreshes).toBeLessThan(240);
		expect(browser.refreshes).toBeGreaterThan(100);
	});

	test("checkNow in a loop does not make it a storm", async () => {
		const { clock, browser, account, tab } = await signedIn();
		tab.refreshFaults = Array.from({ length: 1_000 }, () => "auth/quota-exceeded");
		account.change("roles", ["publisher"]);
		for (let i = 0; i < 100; i++) {
			tab.access.checkNow();
			await clock.advance(50);
		}
		expect(browser.refreshes).toBeLessThanOrEqual(6);
	});
});
