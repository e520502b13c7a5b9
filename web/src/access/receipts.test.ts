import { describe, expect, test, vi } from "vitest";
import { Receipts } from "./receipts.ts";
import { makeWorld, signedIn } from "./testing/world.ts";

const DAY_MS = 86_400_000;

test("each version that the token carries is reported once, by one tab of the browser", async () => {
	const { clock, browser, account } = makeWorld();
	const [one, two] = [browser.open(), browser.open()];
	for (const tab of [one, two]) {
		tab.access.start();
		tab.signIn(account);
	}
	await clock.advance(3_000);
	const first = account.version;
	expect(account.receipts.map(({ version }) => version)).toEqual([first]);
	account.change("roles", ["publisher"]);
	await clock.advance(3_000);
	expect(account.receipts.map(({ version }) => version)).toEqual([first, first + 1]);
	const names = [...account.receipts.map(({ deviceId }) => deviceId), one.state.deviceId, two.state.deviceId];
	expect(new Set(names).size).toBe(1);
	await clock.advance(60_000);
	expect(account.receipts).toHaveLength(2);
});

test("nothing is reported before the token carries the version", async () => {
	const { clock, browser, account } = makeWorld();
	const tab = browser.open();
	tab.access.start();
	tab.signIn(account);
	await clock.advance(3_000);
	account.decide("roles", ["publisher"]);
	await clock.advance(1_000);
	expect(account.receipts).toHaveLength(1);
	account.sync();
	await clock.advance(1_000);
	expect(account.receipts.at(-1)?.version).toBe(account.version);
});

test("a report that fails disturbs nothing, and is made up for", async () => {
	const { clock, browser, account } = makeWorld();
	account.receiptFaults = 1;
	const tab = browser.open();
	tab.access.start();
	tab.signIn(account);
	await clock.advance(3_000);
	expect(tab.state.phase).toBe("current");
	account.change("roles", ["publisher"]);
	await clock.advance(3_000);
	expect(account.receipts.at(-1)?.version).toBe(account.version);
});

test("without storage the tab reports for itself; opted out, nobody does", async () => {
	const { clock, browser, account } = makeWorld();
	const silent = browser.open({ receipts: false });
	silent.access.start();
	silent.signIn(account);
	await clock.advance(3_000);
	expect([silent.state.phase, silent.state.deviceId, account.receipts.length]).toEqual(["current", null, 0]);
	const alone = browser.open({ environment: { storage: null } });
	alone.access.start();
	alone.signIn(account);
	await clock.advance(3_000);
	expect(account.receipts.map(({ version }) => version)).toEqual([account.version]);
});

describe("one tab", () => {
	const clock = { now: () => 100 * DAY_MS };

	/** Reports whose fate the test decides, in the order in which they were sent. */
	function reporting(items: Map<string, string> | null = new Map()) {
		const fates: PromiseWithResolvers<void>[] = [];
		const send = vi.fn((_deviceId: string, _version: number) => {
			const fate = Promise.withResolvers<void>();
			fates.push(fate);
			return fate.promise;
		});
		const storage = items && {
			getItem: (key: string) => items.get(key) ?? null,
			setItem: (key: string, value: string) => void items.set(key, value),
		};
		const receipts = new Receipts({ send, storage, clock, name: "ed" });
		return { receipts, fates, sent: () => send.mock.calls.map(([, version]) => version) };
	}

	test.each([
		["with a storage", new Map<string, string>()],
		["without one", null],
	])("reports a version once, and none that is older, %s", (_, items) => {
		const { receipts, sent } = reporting(items);
		for (const version of [3, 3, 2, 4]) receipts.report(version);
		expect(sent()).toEqual([3, 4]);
	});

	test.each([
		["with a storage", new Map<string, string>()],
		["without one", null],
	])("reports again what failed, %s", async (_, items) => {
		const { receipts, fates, sent } = reporting(items);
		receipts.report(3);
		fates[0]?.reject(new Error("offline"));
		await fates[0]?.promise.catch(() => {});
		receipts.report(3);
		expect(sent()).toEqual([3, 3]);
	});

	test.each([
		["with a storage", new Map<string, string>()],
		["without one", null],
	])("a report that fails late takes nothing back from a newer one, %s", async (_, items) => {
		const { receipts, fates, sent } = reporting(items);
		receipts.report(3);
		receipts.report(4);
		fates[0]?.reject(new Error("offline"));
		await fates[0]?.promise.catch(() => {});
		receipts.report(4);
		expect(sent()).toEqual([3, 4]);
		if (items === null) return;
		const other = reporting(items);
		other.receipts.report(4);
		expect(other.sent()).toEqual([]);
	});

	test("leaves to others what the storage says that they have reported", () => {
		const { receipts, sent } = reporting(new Map([["ed:receipt", `5 ${clock.now()}`]]));
		for (const version of [4, 5, 6]) receipts.report(version);
		expect(sent()).toEqual([6]);
	});

	test("keeps its name where the storage refuses", () => {
		const closed = () => {
			throw new Error("forbidden");
		};
		const send = vi.fn(() => Promise.resolve());
		const receipts = new Receipts({ send, storage: { getItem: closed, setItem: closed }, clock, name: "ed" });
		receipts.report(1);
		receipts.report(2);
		expect(send.mock.calls).toEqual([
			[receipts.deviceId, 1],
			[receipts.deviceId, 2],
		]);
	});
});

test("the same version is reported again after 30 days, by one tab, so that a device in use is not forgotten", async () => {
	const { clock, browser, account, tab } = await signedIn();
	const other = browser.open();
	other.access.start();
	other.signIn(account);
	await clock.advance(29 * DAY_MS);
	tab.access.checkNow();
	other.access.checkNow();
	await clock.advance(1_000);
	expect(account.receipts).toHaveLength(1);

	await clock.advance(DAY_MS);
	for (let visits = 0; visits < 2; visits++) {
		tab.access.checkNow();
		other.access.checkNow();
		await clock.advance(1_000);
	}
	expect(account.receipts.map(({ version }) => version)).toEqual([account.version, account.version]);
	expect(new Set(account.receipts.map(({ deviceId }) => deviceId)).size).toBe(1);
});

test("a report that is made again and fails is made at the next visit; without storage the tab itself remembers", async () => {
	const { clock, account, tab } = await signedIn({ environment: { storage: null } });
	account.receiptFaults = 1;
	await clock.advance(31 * DAY_MS);
	for (const reports of [1, 2, 2]) {
		tab.access.checkNow();
		await clock.advance(1_000);
		expect(account.receipts).toHaveLength(reports);
	}
});

test("a report without its time, as an earlier release kept it, counts for its version and is made again", async () => {
	const { clock, browser, account } = makeWorld();
	browser.storage.setItem(`rolecall:demo:${account.uid}:receipt`, String(account.version + 1));
	const tab = browser.open();
	tab.access.start();
	tab.signIn(account);
	await clock.advance(3_000);
	expect(account.receipts).toHaveLength(0);
	account.change("roles", ["publisher"]);
	await clock.advance(3_000);
	expect(account.receipts.map(({ version }) => version)).toEqual([account.version]);
});
