import { expect, test } from "vitest";
import { makeWorld } from "./testing/world.ts";

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
