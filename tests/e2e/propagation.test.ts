import { mkdirSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { newAccount } from "./support/people.ts";
import { markWindow, openMember, saveRole } from "./support/person.ts";
import { test } from "./support/stage.ts";

const ROUNDS = 30;
const FILE = ".suite/e2e-propagation.json";

declare global {
	interface Window {
		/** Epoch milliseconds of the last press of "Save roles". */
		pressedAt: number;
		/** Epoch milliseconds at which the header last came to show another version of one's access. */
		shownAt: number;
	}
}

test(`${ROUNDS} changes in a row each reach the other's screen`, async ({ enter }) => {
	const ed = await newAccount("Ed", ["editor"]);
	const [his, hers] = await Promise.all([enter("Ed"), enter("Ada")]);
	await Promise.all([his.signIn(ed), hers.signInAsDemo("ada")]);
	await openMember(hers.page, ed);
	await Promise.all([watchPresses(hers.page), watchVersion(his.page)]);
	const isSameWindow = await markWindow(his.page);

	const taken: number[] = [];
	for (let round = 1; round <= ROUNDS; round++) {
		const publisher = round % 2 === 1;
		await saveRole(hers.page, "publisher", publisher);
		const roles = publisher ? "editor,publisher" : "editor";
		await his.page.locator(`[data-testid="access-indicator"][data-roles="${roles}"]`).waitFor();
		const pressedAt = await hers.page.evaluate(() => window.pressedAt);
		taken.push((await his.page.evaluate(() => window.shownAt)) - pressedAt);
	}

	expect(await isSameWindow()).toBe(true);
	expect(Math.min(...taken)).toBeGreaterThan(0);
	const summary = {
		unit: "ms",
		rounds: ROUNDS,
		p50: percentile(taken, 50),
		p95: percentile(taken, 95),
		max: Math.max(...taken),
		taken,
	};
	mkdirSync(".suite", { recursive: true });
	writeFileSync(FILE, `${JSON.stringify(summary, null, "\t")}\n`);
	console.log(
		`From save to the other's screen: p50 ${summary.p50} ms, p95 ${summary.p95} ms, max ${summary.max} ms (${FILE})`,
	);
});

async function watchPresses(page: Page): Promise<void> {
	await page.getByTestId("save-roles").evaluate((button) => {
		button.addEventListener("click", () => (window.pressedAt = Date.now()), { capture: true });
	});
}

async function watchVersion(page: Page): Promise<void> {
	await page.getByTestId("access-indicator").evaluate((indicator) => {
		new MutationObserver(() => (window.shownAt = Date.now())).observe(indicator, { attributeFilter: ["data-version"] });
	});
}

/** The nearest-rank percentile. */
function percentile(values: readonly number[], percent: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.ceil((percent / 100) * sorted.length) - 1] as number;
}
