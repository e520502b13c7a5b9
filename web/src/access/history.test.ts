import type { Role } from "@rolecall/policy";
import fc from "fast-check";
import { expect, test } from "vitest";
import { firebaseError } from "./testing/fakeServer.ts";
import { makeWorld } from "./testing/world.ts";

const TABS = 3;
const roles = fc.subarray<Role>(["viewer", "editor", "publisher", "admin"], { minLength: 1 });
const tab = fc.nat({ max: TABS - 1 });
const network = fc.constantFrom("auth/network-request-failed", "auth/quota-exceeded", "auth/internal-error");

/** What can happen, in any order. */
const step = fc.oneof(
	fc.record({ kind: fc.constant("change" as const), roles }),
	fc.record({ kind: fc.constant("decide" as const), roles }),
	fc.record({ kind: fc.constant("sync" as const), tell: fc.boolean() }),
	fc.record({ kind: fc.constant("schema" as const) }),
	fc.record({ kind: fc.constant("lie" as const) }),
	fc.record({ kind: fc.constant("refreshFault" as const), tab, code: network }),
	fc.record({ kind: fc.constant("meFault" as const) }),
	fc.record({ kind: fc.constant("killListener" as const), tab }),
	fc.record({ kind: fc.constant("online" as const), tab, on: fc.boolean() }),
	fc.record({ kind: fc.constant("visible" as const), tab, on: fc.boolean() }),
	fc.record({ kind: fc.constant("cacheOnly" as const), tab, on: fc.boolean() }),
	fc.record({ kind: fc.constant("checkNow" as const), tab }),
	fc.record({ kind: fc.constant("sleep" as const), ms: fc.integer({ min: 1_000, max: 600_000 }) }),
	fc.record({ kind: fc.constant("pass" as const), ms: fc.integer({ min: 1, max: 8_000 }) }),
);

test("whatever the order of changes, errors and tab events: once quiet all are current, with few refreshes", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(step, { maxLength: 40 }),
			fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 8 }),
			async (steps, dice) => {
				const { clock, browser, account } = makeWorld();
				let thrown = 0;
				const random = () => dice[thrown++ % dice.length] ?? 0;
				const tabs = Array.from({ length: TABS }, () => browser.open({ environment: { random } }));
				for (const one of tabs) one.access.start();
				tabs[0]?.signIn(account);
				let versionsOnlyGrow = true;
				for (const one of tabs) {
					let last = 0;
					one.access.subscribe(() => {
						versionsOnlyGrow &&= one.state.version >= last;
						last = one.state.version;
					});
				}
				const startedAt = clock.now();
				let events = 1;
				for (const one of steps) {
					if (one.kind === "pass") {
						await clock.advance(one.ms);
						continue;
					}
					events++;
					const at = "tab" in one ? tabs[one.tab] : undefined;
					if (one.kind === "change") account.change("roles", one.roles);
					else if (one.kind === "decide") account.decide("roles", one.roles);
					else if (one.kind === "sync") account.sync(one);
					else if (one.kind === "schema") account.change("schema");
					else if (one.kind === "lie" && account.signal) {
						account.signal = { ...account.signal, syncedVersion: account.version };
						account.tell();
					} else if (one.kind === "refreshFault") at?.refreshFaults.push(one.code);
					else if (one.kind === "meFault") account.meFaults.push(firebaseError("functions/internal"));
					else if (one.kind === "killListener") at?.killListener();
					else if (one.kind === "online") at?.online.set(one.on);
					else if (one.kind === "visible") at?.visible.set(one.on);
					else if (one.kind === "cacheOnly" && at) at.cacheOnly = one.on;
					else if (one.kind === "checkNow") at?.access.checkNow();
					else if (one.kind === "sleep") clock.sleep(one.ms);
				}
				for (const one of tabs) {
					one.cacheOnly = false;
					one.online.set(true);
				}
				account.tell();
				const activeMs = clock.now() - startedAt;
				await clock.advance(10 * 60_000);
				const last = { phase: "current", version: account.version, roles: Object.keys(account.grants).sort() };
				for (const one of tabs) expect(one.state).toMatchObject(last);
				expect(versionsOnlyGrow).toBe(true);
				expect(browser.locks.mostHeld).toBeLessThanOrEqual(1);
				const faults = steps.filter((one) => one.kind === "refreshFault").length;
				// Every event may cost each tab a refresh, and waiting costs no more than one a second.
				expect(browser.refreshes).toBeLessThanOrEqual(TABS * (events + faults) + (TABS * activeMs) / 1_000);
				const before = browser.refreshes;
				await clock.advance(60 * 60_000);
				expect(browser.refreshes).toBe(before);
			},
		),
		{ numRuns: 150 },
	);
}, 60_000);
