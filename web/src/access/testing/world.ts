import { FakeBrowser } from "./fakeBrowser.ts";
import { FakeClock } from "./fakeClock.ts";
import { FakeAccount } from "./fakeServer.ts";

/** A clock, a browser and an account that is an editor at version 1. */
export function makeWorld() {
	const clock = new FakeClock();
	const browser = new FakeBrowser(clock);
	const account = makeEditor(clock);
	return { clock, browser, account };
}

export function makeEditor(clock: FakeClock, uid = "ed"): FakeAccount {
	const account = new FakeAccount(uid, clock);
	account.change("created", ["editor"]);
	return account;
}

/** A world with one tab, in which the editor is signed in and current. */
export async function signedIn(options: Parameters<FakeBrowser["open"]>[0] = {}) {
	const world = makeWorld();
	const tab = world.browser.open(options);
	const stop = tab.access.start();
	tab.signIn(world.account);
	await world.clock.advance(5_000);
	return { ...world, tab, stop };
}
