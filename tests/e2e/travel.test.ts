import { expect } from "vitest";
import { texts } from "../../web/src/shared/texts.ts";
import { violations } from "./support/axe.ts";
import { tabTo } from "./support/keyboard.ts";
import { demoAccount, giveRoles, rolesHeld } from "./support/people.ts";
import { test } from "./support/stage.ts";

test("the tour takes a role and gives it back, each step with its time, by keyboard alone", async ({ enter }) => {
	const person = await enter("Newcomer");
	const { page } = person;
	await page.goto("/");
	await page.getByTestId("see-it-travel").click();
	await page.getByRole("heading", { name: texts.tour.title }).waitFor();
	const member = page.getByTestId("travel-member");
	await member.and(page.locator('[data-open="true"]')).waitFor();
	expect(await violations(page)).toEqual([]);

	await tabTo(page, '[data-testid="travel-change"]');
	await page.keyboard.press("Enter");
	const steps = page.getByTestId("travel-steps");
	await expect.poll(() => steps.locator('[data-done="true"]').count()).toBe(4);
	await steps.getByText(texts.tour.labels.probed.closed).waitFor();
	await member.getByText(texts.tour.closed).waitFor();
	for (const words of await steps.locator("li > span").allTextContents()) expect(words).toMatch(/^\d+ ms$/);
	expect(await violations(page)).toEqual([]);

	await page.getByTestId("travel-change").click();
	await steps.and(page.locator('[data-outcome="open"]')).waitFor();
	await expect.poll(() => steps.locator('[data-done="true"]').count()).toBe(4);
	await member.getByText(texts.tour.open).waitFor();

	await tabTo(page, '[data-testid="travel-leave"]');
	await page.keyboard.press("Enter");
	// Nobody of this browser was signed in, and Ed is as he was.
	await page.getByTestId("demo-account-ed").click();
	await page.locator('[data-testid="access-indicator"][data-roles="editor"][data-phase="current"]').waitFor();
});

test("closing the tour half-way puts back what was taken, with its end; what it gives ends by itself", async ({
	enter,
}) => {
	const ed = await demoAccount("ed");
	// A token keeps whole seconds.
	const tonight = (Math.floor(Date.now() / 1000) + 6 * 3_600) * 1000;
	await giveRoles(ed, ["editor"], tonight);
	const person = await enter("Newcomer");
	const page = await person.openTab("/travel");
	const member = page.getByTestId("travel-member");
	await member.and(page.locator('[data-open="true"]')).waitFor();
	await page.getByTestId("travel-change").click();
	await page.getByTestId("travel-change").and(page.locator(":not([data-loading])")).waitFor();
	expect(await rolesHeld(ed)).toEqual({ viewer: null });
	await page.getByTestId("travel-change").click();
	await member.and(page.locator('[data-open="true"]')).waitFor();
	const given = (await rolesHeld(ed)).editor ?? 0;
	expect(given).toBeGreaterThan(Date.now());
	expect(given).toBeLessThanOrEqual(Date.now() + 15 * 60_000);
	await page.close();
	await expect.poll(() => rolesHeld(ed), { timeout: 10_000 }).toEqual({ editor: tonight });
	await giveRoles(ed, ["editor"]);
});

test("the tour says when a change is refused, and what to do", async ({ enter }) => {
	const person = await enter("Newcomer");
	person.expect(/ERR_FAILED/, /ERR_BLOCKED/);
	const { page } = person;
	await page.goto("/travel");
	await page.getByTestId("travel-member").and(page.locator('[data-open="true"]')).waitFor();
	await page.route("**/setRoles", (route) => route.abort());
	await page.getByTestId("travel-change").click();
	await page.getByRole("alert").waitFor();
	await expect.poll(() => page.getByTestId("travel-change").isEnabled()).toBe(true);
});
