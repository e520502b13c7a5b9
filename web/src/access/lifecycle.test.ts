import { describe, expect, test } from "vitest";
import { FakeAccount, firebaseError } from "./testing/fakeServer.ts";
import { makeEditor, makeWorld, signedIn } from "./testing/world.ts";

describe("signing in and out", () => {
	test("nobody: loading, then signedOut", async () => {
		const { clock, browser } = makeWorld();
		const tab = browser.open();
		expect(tab.state.phase).toBe("loading");
		tab.access.start();
		await clock.advance(10);
		expect(tab.state).toMatchObject({ phase: "signedOut", user: null, version: 0 });
	});

	test("signOut unsubscribes everything, tells the store, and only then signs out", async () => {
		const { clock, account, tab } = await signedIn();
		tab.log.length = 0;
		tab.access.subscribe(() => tab.log.push(`state ${tab.state.phase}`));
		const done = tab.access.signOut();
		await clock.advance(10);
		await done;
		expect(tab.log).toEqual(["unwatch ed", "state signedOut", "auth.signOut"]);
		expect(account.watchers).toBe(0);
		expect([tab.online.listeners, tab.visible.listeners]).toEqual([0, 0]);
		expect(clock.pending).toBe(0);
	});

	test("a signOut that fails leaves the user signed in, and current again", async () => {
		const { clock, account, tab } = await signedIn();
		tab.signOutFaults = ["auth/internal-error"];
		const done = tab.access.signOut();
		await Promise.all([expect(done).rejects.toMatchObject({ code: "auth/internal-error" }), clock.advance(500)]);
		expect(tab.state).toMatchObject({ phase: "current", user: { uid: "ed" } });
		account.change("roles", ["viewer"]);
		await clock.advance(200);
		expect(tab.state.version).toBe(2);
	});

	test("signing out in the middle of a refresh: nothing of it shows afterwards", async () => {
		const { clock, account, tab } = await signedIn();
		account.change("roles", ["admin"]);
		await clock.advance(20);
		const done = tab.access.signOut();
		await clock.advance(5_000);
		await done;
		expect(tab.state).toMatchObject({ phase: "signedOut", user: null, roles: [] });
	});

	test("a token that comes while signing out begins nothing new", async () => {
		const { clock, account, tab } = await signedIn();
		tab.phases.length = 0;
		const done = tab.access.signOut();
		tab.signIn(account);
		await clock.advance(1_000);
		await done;
		expect(tab.phases).toEqual(["signedOut"]);
	});

	test("start may be called again, and two starts are one", async () => {
		const { clock, account, tab, stop } = await signedIn();
		const second = tab.access.start();
		second();
		second();
		account.change("roles", ["viewer"]);
		await clock.advance(200);
		expect(tab.state.version).toBe(2);
		stop();
		expect(account.watchers).toBe(0);
		expect(clock.pending).toBe(0);
		account.change("roles", ["admin"]);
		await clock.advance(1_000);
		expect(tab.state.version).toBe(2);
		tab.access.start();
		await clock.advance(1_000);
		expect(tab.state).toMatchObject({ phase: "current", version: 3 });
	});

	test("a subscriber that signs the user out as soon as it hears of them leaves nothing behind", async () => {
		const { clock, browser, account } = makeWorld();
		const tab = browser.open();
		tab.access.start();
		await clock.advance(10);
		tab.access.subscribe(() => tab.state.user && tab.access.signOut());
		tab.signIn(account);
		await clock.advance(5_000);
		expect(tab.state.phase).toBe("signedOut");
		expect([account.watchers, clock.pending]).toEqual([0, 0]);
	});

	test("the state is the same object until something changes", async () => {
		const { account, clock, tab } = await signedIn();
		const before = tab.state;
		account.tell();
		tab.access.checkNow();
		await clock.advance(1_000);
		expect(tab.state).toBe(before);
	});
});

describe("two users", () => {
	test("another one signs in during a refresh: never the roles of the first", async () => {
		const { clock, account, tab } = await signedIn();
		const vera = new FakeAccount("vera", clock);
		vera.change("created", ["viewer"]);
		const seen = new Set<string>();
		tab.access.subscribe(() => seen.add(`${tab.state.user?.uid} ${tab.state.roles} ${tab.state.version}`));
		tab.refreshLatencyMs = 500;
		account.change("roles", ["admin"]);
		await clock.advance(50);
		tab.signIn(vera);
		await clock.advance(10_000);
		expect(tab.state).toMatchObject({ phase: "current", user: { uid: "vera" }, roles: ["viewer"], version: 1 });
		expect(seen).not.toContain("vera admin 2");
		expect(seen).not.toContain("vera editor 1");
		expect(account.watchers).toBe(0);
	});

	test("what the first one's getMe answers late does not count", async () => {
		const { clock, account, tab } = await signedIn();
		account.meLatencyMs = 5_000;
		account.decide("roles", ["admin"]);
		await clock.advance(3_500);
		expect(account.meCalls).toBe(1);
		tab.signIn(makeEditor(clock, "eve"));
		await clock.advance(20_000);
		expect(tab.state).toMatchObject({ phase: "current", user: { uid: "eve" }, version: 1, decidedVersion: 1 });
	});
});

describe("suspension", () => {
	test("the refreshed token has no roles: suspended at once, with the user; reactivated: current again", async () => {
		const { clock, account, tab } = await signedIn();
		tab.phases.length = 0;
		account.suspend();
		await clock.advance(500);
		expect(tab.state).toMatchObject({ phase: "suspended", user: { uid: "ed" }, roles: [], permissions: [] });
		expect(tab.phases.at(-1)).toBe("suspended");
		account.status = "active";
		account.change("status");
		await clock.advance(500);
		expect(tab.state).toMatchObject({ phase: "current", roles: ["editor"], version: 3 });
	});

	test("a member whose roles are all taken is not suspended", async () => {
		const { clock, account, tab } = await signedIn();
		account.change("roles", []);
		await clock.advance(500);
		expect(tab.state).toMatchObject({ phase: "current", roles: [], version: 2 });
		expect(tab.phases).not.toContain("suspended");
		expect(account.meCalls).toBe(1);
	});

	test.each(["active", "suspended"] as const)(
		"loading the page as an %s member without roles: getMe tells",
		async (status) => {
			const { clock, browser, account } = makeWorld();
			account.status = status;
			account.change(status === "active" ? "status" : "roles", []);
			const tab = browser.open();
			tab.access.start();
			tab.signIn(account);
			await clock.advance(2_000);
			expect(tab.state.phase).toBe(status === "suspended" ? "suspended" : "current");
			expect(tab.phases).not.toContain(status === "suspended" ? "current" : "suspended");
			await clock.advance(60_000);
			expect(account.meCalls).toBe(1);
		},
	);

	test("getMe cannot tell: the last change has to do, until it can", async () => {
		const { clock, browser, account } = makeWorld();
		account.suspend();
		account.meFaults = [firebaseError("functions/internal"), firebaseError("functions/internal")];
		const tab = browser.open();
		tab.access.start();
		tab.signIn(account);
		await clock.advance(500);
		expect(tab.state.phase).toBe("suspended");
		await clock.advance(30_000);
		expect(account.meCalls).toBe(3);
	});

	test.each([
		["auth/user-disabled", "status", "suspended", false],
		["auth/user-disabled", "roles", "suspended", false],
		["auth/user-disabled", "roles", "suspended", true],
		["auth/user-token-expired", "status", "suspended", false],
		["auth/user-token-expired", "status", "suspended", true],
		["auth/user-token-expired", "revoked", "signedOut", false],
		["auth/user-token-expired", "revoked", "signedOut", true],
		["auth/invalid-refresh-token", "status", "suspended", false],
		["auth/invalid-refresh-token", "revoked", "signedOut", false],
	] as const)("a refresh that ends with %s after a change of %s: %s (rejects first: %s)", async (...row) => {
		const [fault, change, phase, rejectsFirst] = row;
		const { clock, account, tab } = await signedIn();
		tab.rejectsFirst = rejectsFirst;
		tab.phases.length = 0;
		account.fault = fault;
		account.change(change);
		await clock.advance(5_000);
		expect(tab.state.phase).toBe(phase);
		expect(tab.state.user?.uid ?? null).toBe(phase === "suspended" ? "ed" : null);
		expect(tab.state.permissions).toEqual([]);
		expect(tab.phases).not.toContain(phase === "suspended" ? "signedOut" : "suspended");
		expect(clock.pending).toBe(0);
		account.fault = null;
		tab.signIn(account);
		await clock.advance(2_000);
		expect(tab.state).toMatchObject({ phase: "current", version: 2 });
	});

	test("told twice of the sign-out: no screen of signing in between", async () => {
		const { clock, account, tab } = await signedIn();
		tab.phases.length = 0;
		account.fault = "auth/user-disabled";
		account.change("roles");
		await clock.advance(45);
		tab.signOutBehind();
		await clock.advance(2_000);
		expect(tab.phases).toEqual(["refreshing", "suspended"]);
	});

	test("Auth signs out only later: stays suspended", async () => {
		const { clock, account, tab } = await signedIn();
		account.suspend();
		await clock.advance(1_000);
		tab.signOutBehind();
		await clock.advance(2_000);
		expect(tab.state).toMatchObject({ phase: "suspended", user: { uid: "ed" } });
	});

	test("is shown before getMe has confirmed it", async () => {
		const { clock, account, tab } = await signedIn();
		account.meLatencyMs = 8_000;
		account.suspend();
		await clock.advance(200);
		expect(tab.state.phase).toBe("suspended");
	});

	test("every tab shows it, though only one of them met the error", async () => {
		const { clock, browser, account, tab } = await signedIn();
		const other = browser.open();
		other.access.start();
		other.poll();
		await clock.advance(3_000);
		account.fault = "auth/user-disabled";
		account.status = "suspended";
		account.change("status");
		await clock.advance(10_000);
		expect([tab.state.phase, other.state.phase]).toEqual(["suspended", "suspended"]);
	});

	test("signing out from the screen of a suspended account ends it", async () => {
		const { clock, account, tab } = await signedIn();
		account.fault = "auth/user-disabled";
		account.change("status");
		await clock.advance(5_000);
		const done = tab.access.signOut();
		await clock.advance(100);
		await done;
		expect(tab.state).toMatchObject({ phase: "signedOut", user: null });
	});

	test("another part of the app signs out: signedOut", async () => {
		const { clock, tab } = await signedIn();
		tab.signOutBehind();
		await clock.advance(1_500);
		expect(tab.state).toMatchObject({ phase: "signedOut", user: null });
	});

	test("signing in again while the reason of a sign-out is still looked for", async () => {
		const { clock, account, tab } = await signedIn();
		tab.refreshLatencyMs = 5_000;
		account.change("roles", ["viewer"]);
		await clock.advance(20);
		tab.signOutBehind();
		await clock.advance(100);
		tab.signIn(account);
		tab.phases.length = 0;
		await clock.advance(20_000);
		expect(tab.state).toMatchObject({ phase: "current", version: 2 });
		expect(tab.phases).not.toContain("signedOut");
	});
});
