import { expect } from "vitest";
import { texts } from "../../web/src/shared/texts.ts";
import { violations } from "./support/axe.ts";
import { test } from "./support/stage.ts";

test("Ctrl-K leads anywhere that is open, and to somebody by name, by keyboard alone", async ({ enter }) => {
	const person = await enter("Audra");
	const { page } = person;
	await person.signInAsDemo("audra", "/access");
	await page.getByRole("heading", { name: texts.access.title, level: 1 }).waitFor();
	await page.keyboard.press("Control+K");
	const search = page.getByPlaceholder(texts.palette.placeholder);
	await search.waitFor();
	// An auditor has no security page to go to.
	expect(await page.getByRole("dialog").getByText(texts.security.nav, { exact: true }).count()).toBe(0);
	expect(await violations(page)).toEqual([]);
	await page.keyboard.type(texts.invites.nav.slice(0, 4).toLowerCase());
	await page.getByRole("dialog").getByText(texts.invites.nav).waitFor();
	await page.keyboard.press("Enter");
	await page.getByRole("heading", { name: texts.invites.title, level: 1 }).waitFor();

	await page.getByTestId("open-palette").click();
	await search.fill("marlowe");
	await page.getByText(texts.palette.findMembers("marlowe")).waitFor();
	await page.keyboard.press("Enter");
	await page.waitForURL(/\/members\?q=marlowe/);
	await page.locator('[data-email="ed@rolecall.test"]').waitFor();
});
