import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { texts } from "../../web/src/shared/texts.ts";
import { tabTo } from "./support/keyboard.ts";
import { giveRoles, giveStatus, newAccount } from "./support/people.ts";
import { openMember, saveRole } from "./support/person.ts";
import { test } from "./support/stage.ts";

test("a change appears live, is narrowed down by keyboard alone, and has an address of its own", async ({ enter }) => {
	const ed = await newAccount("Ed", ["viewer"]);
	const ada = await newAccount("Ada", ["admin"]);
	const [hers, audits] = await Promise.all([enter("Ada"), enter("Audra")]);
	await Promise.all([hers.signIn(ada), audits.signInAsDemo("audra", "/audit")]);
	const { page } = audits;
	const changes = page.locator(`[data-testid="audit-roles.set"][data-target="${ed.uid}"]`);
	await page.getByTestId("audit-member.created").first().waitFor();

	await openMember(hers.page, ed);
	await hers.page.getByTestId("role-reason").fill("She writes now");
	await saveRole(hers.page, "editor", true);
	const entry = changes.filter({ hasText: "She writes now" });
	await entry.getByText("+ Editor").waitFor();
	await entry.getByText(`By ${ada.email}`).waitFor();
	expect(await hers.page.getByTestId("history").getByText("+ Editor").count()).toBe(1);
	await hers.page.getByTestId("role-origin-editor").getByText("given").waitFor();

	await tabTo(page, '[data-testid="audit-actor"]');
	await page.keyboard.type(ada.email);
	await page.keyboard.press("Enter");
	await page.waitForURL(new RegExp(`actor=${ada.uid}`));
	await expect.poll(() => page.locator('[data-testid^="audit-"][data-target]').count()).toBe(1);
	await tabTo(page, '[data-testid="audit-action"]');
	await page.keyboard.type(texts.audit.actions["member.suspended"]);
	await page.getByText(texts.audit.noMatch[0] as string).waitFor();
	await tabTo(page, '[data-testid="audit-clear"]');
	await page.keyboard.press("Enter");
	await entry.waitFor();

	await entry.getByRole("link").last().click();
	await page.getByRole("heading", { name: texts.audit.entry }).waitFor();
	await page.reload();
	await entry.getByText("+ Editor").waitFor();
	expect(await page.locator('[data-testid^="audit-"][data-target]').count()).toBe(1);
});

test("dates, whom it is about, and a file of what is shown", async ({ enter }) => {
	const sue = await newAccount("Sue", ["viewer"]);
	await giveStatus(sue, "suspended");
	await giveRoles(sue, []);
	const person = await enter("Audra");
	const { page } = person;
	await person.signInAsDemo("audra", "/audit");
	await page.getByTestId("audit-target").fill("nobody@e2e.test nonsense");
	await page.getByTestId("audit-target").blur();
	await page.waitForURL(/target=nobody/);
	await page.getByText(texts.audit.noMatch[0] as string).waitFor();
	await page.getByTestId("audit-target").fill(sue.email);
	await page.getByTestId("audit-target").blur();
	await page.getByTestId("audit-member.suspended").getByText("Suspended").first().waitFor();
	await page.getByTestId("audit-roles.set").first().waitFor();
	const download = page.waitForEvent("download");
	await page.getByTestId("export-audit").click();
	const csv = readFileSync(await (await download).path(), "utf8");
	const shown = await page.locator('[data-testid^="audit-"][data-target]').count();
	expect(csv.trimEnd().split("\r\n")).toHaveLength(shown + 1);
	expect(csv).toContain(`system,${sue.uid},member.suspended`);

	await page.getByTestId("audit-actor").fill("nobody@e2e.test");
	await page.getByTestId("audit-actor").press("Enter");
	await page.getByText(texts.audit.nobody).waitFor();
	await page.getByTestId("audit-from").fill("2000-01-01");
	await page.getByTestId("audit-to").fill("2000-12-31");
	await page.getByText(texts.audit.noMatch[0] as string).waitFor();
});

test("a person is found by name, by keyboard alone, and Back goes one filter back", async ({ enter }) => {
	const name = `Zelda${Date.now()}`;
	const zelda = await newAccount(name, ["viewer"]);
	const person = await enter("Audra");
	const { page } = person;
	await person.signInAsDemo("audra", "/audit");
	await page.getByTestId("audit-member.created").first().waitFor();
	await tabTo(page, '[data-testid="audit-target"]');
	await page.keyboard.type(name.toLowerCase().slice(0, -1));
	await page.getByRole("option", { name }).waitFor();
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await page.waitForURL(new RegExp(`target=${zelda.uid}`));
	await expect.poll(() => page.getByTestId("audit-target").inputValue()).toBe(name);
	await page.getByTestId("audit-action").selectOption("member.suspended");
	await page.getByText(texts.audit.noMatch[0] as string).waitFor();
	await page.goBack();
	await page.getByTestId("audit-member.created").getByText("+ Viewer").waitFor();
	expect(page.url()).toContain(`target=${zelda.uid}`);
	expect(page.url()).not.toContain("action=");
	await page.goBack();
	await page.waitForURL(/\/audit$/);
});

test("an entry tells everything it keeps, and its link can be copied", async ({ enter }) => {
	const sue = await newAccount("Sue", ["editor"]);
	await giveStatus(sue, "suspended");
	const person = await enter("Audra", { permissions: ["clipboard-read", "clipboard-write"] });
	const { page } = person;
	await person.signInAsDemo("audra", `/audit?target=${sue.uid}&action=member.suspended`);
	const row = page.getByTestId("audit-member.suspended");
	await row.waitFor();
	expect(await row.getByText("Suspended").count(), "said once").toBe(1);
	await row.getByRole("link").last().click();
	await page.getByRole("heading", { name: texts.audit.details.before }).waitFor();
	const [before, after] = [texts.audit.details.before, texts.audit.details.after].map((label) =>
		page.getByRole("region", { name: label }),
	);
	await before?.getByText(texts.members.statuses.active).waitFor();
	await after?.getByText(texts.members.statuses.suspended).waitFor();
	await after?.getByText(texts.roles.name.editor).waitFor();
	await page.getByTestId("copy-entry-link").click();
	await page.getByText(texts.copy.done).waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test("on a phone the filters are behind a button that counts them", async ({ enter }) => {
	const person = await enter("Audra", { viewport: { width: 360, height: 740 } });
	const { page } = person;
	await person.signInAsDemo("audra", "/audit?action=member.created");
	const entries = page.locator('[data-testid^="audit-"][data-target]');
	const toggle = page.getByTestId("audit-filter-toggle");
	await entries.first().waitFor();
	await toggle.getByText(texts.audit.filter(1)).waitFor();
	expect(await page.getByTestId("audit-action").isVisible()).toBe(false);
	await toggle.click();
	await page.getByTestId("audit-clear").click();
	await toggle.getByText(texts.audit.filter(0), { exact: true }).waitFor();
	await page.getByTestId("audit-roles.set").first().waitFor();
});

test("a viewer is told that the log is not open to them", async ({ enter }) => {
	const person = await enter("Vera");
	await person.signInAsDemo("vera", "/audit");
	await person.page.getByRole("heading", { name: texts.noAccess.title }).waitFor();
});
