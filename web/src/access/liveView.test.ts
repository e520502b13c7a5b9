import type { FirestoreError } from "firebase/firestore";
import { describe, expect, test } from "vitest";
import { LiveView } from "./liveView.ts";
import { type AccessState, LOADING } from "./state.ts";
import { Store } from "./store.ts";
import { firebaseError } from "./testing/fakeServer.ts";
import { makeEditor, signedIn } from "./testing/world.ts";

/** A query of which the test plays the server. */
async function queried() {
	const world = await signedIn();
	const open: { next(data: string | null, fromCache: boolean): void; error(code: string): void }[] = [];
	let opened = 0;
	const view = new LiveView<string>(
		world.tab.access,
		(next, error) => {
			opened++;
			const entry = { next, error: (code: string) => error(firebaseError(code) as FirestoreError) };
			open.push(entry);
			return () => void open.splice(open.indexOf(entry), 1);
		},
		{ clock: world.clock, random: () => 0.5 },
	);
	const seen: (string | null)[] = [];
	const stop = view.subscribe(() => seen.push(`${view.getState().status} ${view.getState().data}`));
	return { ...world, view, open, seen, stopView: stop, opened: () => opened };
}

describe("a live view", () => {
	test("tells what comes, and from where", async () => {
		const { view, open } = await queried();
		expect(view.getState()).toEqual({ status: "loading", data: null, fromCache: false });
		open[0]?.next("one", true);
		expect(view.getState()).toEqual({ status: "ready", data: "one", fromCache: true });
		open[0]?.next("one", false);
		expect(view.getState()).toEqual({ status: "ready", data: "one", fromCache: false });
	});

	test("takes nothing from the cache for nothing there is, until the server has said so", async () => {
		const { view, open } = await queried();
		open[0]?.next(null, true);
		expect(view.getState()).toEqual({ status: "loading", data: null, fromCache: false });
		open[0]?.next(null, false);
		expect(view.getState()).toEqual({ status: "ready", data: null, fromCache: false });
		open[0]?.next("one", true);
		open[0]?.next(null, true);
		expect(view.getState()).toEqual({ status: "ready", data: null, fromCache: true });
	});

	test("opened anew, keeps what it shows against the cache until the server answers", async () => {
		const { clock, account, view, open } = await queried();
		open[0]?.next("one and two", false);
		account.change("roles", ["publisher"]);
		await clock.advance(200);
		open[0]?.next("one", true);
		expect(view.getState()).toMatchObject({ status: "ready", data: "one and two" });
		open[0]?.next("two", false);
		expect(view.getState()).toMatchObject({ status: "ready", data: "two" });
	});

	test("listens again when the token's version changes, and keeps what it shows until there is newer", async () => {
		const { clock, account, view, open, opened, seen } = await queried();
		open[0]?.next("one", false);
		account.change("roles", ["publisher"]);
		await clock.advance(200);
		expect([opened(), open.length]).toEqual([2, 1]);
		expect(view.getState()).toMatchObject({ status: "ready", data: "one" });
		open[0]?.next("two", false);
		expect(seen).toEqual(["ready one", "ready two"]);
	});

	test("refused, then listens again with the new token", async () => {
		const { clock, account, view, open, opened } = await queried();
		open[0]?.error("permission-denied");
		expect(view.getState()).toMatchObject({ status: "denied", error: { code: "permission-denied" } });
		await clock.advance(1_000);
		expect([opened(), open.length]).toEqual([1, 0]);
		account.change("roles", ["admin"]);
		await clock.advance(200);
		open[0]?.next("one", false);
		expect(view.getState()).toMatchObject({ status: "ready", data: "one", fromCache: false });
		expect(view.getState().error).toBeUndefined();
	});

	test("cut before this client hears of the change: no flash of denied", async () => {
		const { clock, account, open, seen } = await queried();
		open[0]?.next("one", false);
		await clock.advance(5_000);
		open[0]?.error("permission-denied");
		await clock.advance(300);
		account.change("roles", ["publisher"]);
		await clock.advance(200);
		open[0]?.next("two", false);
		await clock.advance(5_000);
		expect(seen).toEqual(["ready one", "ready two"]);
	});

	test("cut, and no change comes: denied after a moment, and the data is gone", async () => {
		const { clock, view, open } = await queried();
		open[0]?.next("one", false);
		await clock.advance(5_000);
		open[0]?.error("permission-denied");
		await clock.advance(1_100);
		expect(view.getState()).toMatchObject({ status: "denied", data: null });
	});

	test("denied by a lockdown: asked again with growing waits, shown once the server gives it, not from the cache", async () => {
		const { clock, view, open, opened } = await queried();
		open[0]?.error("permission-denied");
		expect([view.getState().status, opened()]).toEqual(["denied", 1]);
		await clock.advance(2_100);
		expect([view.getState().status, opened()]).toEqual(["denied", 2]);
		open[0]?.next("one", true);
		expect(view.getState()).toMatchObject({ status: "denied", data: null });
		open[0]?.error("permission-denied");
		await clock.advance(2_100);
		expect(opened()).toBe(2);
		await clock.advance(2_100);
		expect(opened()).toBe(3);
		open[0]?.next("one", false);
		expect(view.getState()).toEqual({ status: "ready", data: "one", fromCache: false });
	});

	test("a change that takes the permission: denied as soon as the new token is refused", async () => {
		const { clock, account, view, open } = await queried();
		open[0]?.next("one", false);
		await clock.advance(5_000);
		account.change("roles", ["viewer"]);
		await clock.advance(200);
		open[0]?.next("one", true); // The SDK gives what it has before the server answers.
		open[0]?.error("permission-denied");
		expect(view.getState()).toMatchObject({ status: "denied", data: null });
	});

	test("refused while the token is old: not denied, for the new one will ask again", async () => {
		const { clock, account, view, open } = await queried();
		account.decide("roles", ["publisher"]);
		await clock.advance(50);
		open[0]?.error("permission-denied");
		expect(view.getState().status).toBe("loading");
		account.sync();
		await clock.advance(200);
		open[0]?.next("one", false);
		expect(view.getState()).toMatchObject({ status: "ready", data: "one" });
	});

	test("fails otherwise: shown, and tried again by itself", async () => {
		const { clock, view, open, opened } = await queried();
		open[0]?.next("one", false);
		open[0]?.error("unavailable");
		expect(view.getState()).toMatchObject({ status: "error", data: "one", error: { code: "unavailable" } });
		await clock.advance(1_000);
		expect(opened()).toBe(2);
		open[0]?.next("two", false);
		expect(view.getState()).toEqual({ status: "ready", data: "two", fromCache: false });
	});

	test("what came, or a new version, makes the waits short again", async () => {
		const { clock, account, open, opened } = await queried();
		const failing = async (waits: readonly number[]) => {
			for (const waitMs of waits) {
				const before = opened();
				open[0]?.error("unavailable");
				await clock.advance(waitMs - 1);
				expect(opened()).toBe(before);
				await clock.advance(1);
				expect(opened()).toBe(before + 1);
			}
		};
		await failing([500, 1_000, 2_000]);
		open[0]?.next("one", false);
		await failing([500, 1_000]);
		account.change("roles", ["publisher"]);
		await clock.advance(200);
		await failing([500]);
	});

	test("unsubscribed before Auth signs out, its data gone", async () => {
		const { clock, tab, view, open } = await queried();
		open[0]?.next("one", false);
		const done = tab.access.signOut();
		expect(open).toHaveLength(0);
		expect(view.getState()).toMatchObject({ status: "loading", data: null });
		await clock.advance(10);
		await done;
	});

	test("another user never sees the data of the first", async () => {
		const { clock, tab, view, open } = await queried();
		open[0]?.next("one", false);
		tab.signIn(makeEditor(clock, "eve"));
		await clock.advance(500);
		expect(view.getState().data).toBeNull();
		expect(open).toHaveLength(1);
	});

	test("not even when the user changes from one moment to the next", () => {
		const user = { uid: "ed", email: null, displayName: null, photoURL: null, emailVerified: false };
		const ed: AccessState = { ...LOADING, phase: "current", user, version: 1, decidedVersion: 1 };
		const store = new Store(ed);
		const open: ((data: string | null, fromCache: boolean) => void)[] = [];
		const access = { getState: () => store.get(), subscribe: (listener: () => void) => store.subscribe(listener) };
		const view = new LiveView<string>(access, (next) => {
			open.push(next);
			return () => {};
		});
		view.subscribe(() => {});
		open[0]?.("one", false);
		expect(view.getState().data).toBe("one");
		store.set({ ...ed, user: { ...user, uid: "eve" } });
		expect(view.getState()).toMatchObject({ status: "loading", data: null });
		expect(open).toHaveLength(2);
	});

	test("listens only while somebody subscribes, and again after that", async () => {
		const { clock, open, view, opened, stopView } = await queried();
		stopView();
		stopView();
		expect(open).toHaveLength(0);
		await clock.advance(1_000);
		const again = view.subscribe(() => {});
		expect([opened(), open.length]).toEqual([2, 1]);
		again();
	});
});
