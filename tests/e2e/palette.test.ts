import type { Page } from "playwright-core";
import { expect } from "vitest";
import * as de from "../../web/src/shared/texts/de/index.ts";
import { texts } from "../../web/src/shared/texts.ts";
import { violations } from "./support/axe.ts";
import { focused } from "./support/keyboard.ts";
import { newAccount } from "./support/people.ts";
import { test } from "./support/stage.ts";

const { palette } = texts;

const search = (page: Page) => page.getByRole("combobox", { name: palette.placeholder });
const options = (page: Page) => page.getByRole("listbox", { name: palette.found }).getByRole("option");
const active = (page: Page) =>
	page.getByRole("listbox", { name: palette.found }).getByRole("option", { selected: true });
const heading = (page: Page, name: string) => page.getByRole("heading", { name, level: 1 });

/** The words of the element that the field says is the active one. */
const announced = (page: Page) =>
	search(page).evaluate((field) => {
		const id = field.getAttribute("aria-activedescendant");
		return id && document.getElementById(id)?.textContent;
	});

test("Ctrl-K leads anywhere that is open, by keyboard alone, and says each line that is moved to", async ({
	enter,
}) => {
	const person = await enter("Audra");
	const { page } = person;
	await person.signInAsDemo("audra", "/access");
	await heading(page, texts.access.title).waitFor();
	await page.keyboard.press("Control+K");
	await search(page).waitFor();
	expect(await search(page).getAttribute("aria-expanded")).toBe("true");
	// An auditor has no security page to go to, and nobody to invite.
	const all = await options(page).allTextContents();
	expect(all).not.toContain(texts.security.nav);
	for (const { label } of [palette.invite, palette.beginLockdown, palette.newArticle]) expect(all).not.toContain(label);
	expect(await violations(page)).toEqual([]);

	expect(await announced(page)).toBe(all[0]);
	await page.keyboard.press("ArrowDown");
	expect(await announced(page)).toBe(all[1]);
	expect(await active(page).allTextContents()).toEqual([all[1]]);
	await page.keyboard.press("ArrowUp");
	await page.keyboard.press("ArrowUp");
	expect(await announced(page)).toBe(all.at(-1));
	expect(await active(page).isVisible()).toBe(true);

	await page.keyboard.type(texts.invites.nav.slice(0, 4).toLowerCase());
	await expect.poll(() => announced(page)).toBe(texts.invites.nav);
	expect(await active(page).locator("mark").textContent()).toBe(texts.invites.nav.slice(0, 4));
	await page.keyboard.press("Enter");
	await heading(page, texts.invites.title).waitFor();
	await search(page).waitFor({ state: "detached" });

	await page.keyboard.press("Control+K");
	await search(page).fill("qqq");
	await options(page)
		.filter({ hasText: palette.findMembers("qqq") })
		.waitFor();
	await page.keyboard.press("Enter");
	await page.waitForURL(/\/members\?q=qqq/);
});

test("Ctrl-K once more closes it, Escape too, and the focus is where it was", async ({ enter }) => {
	const ed = await newAccount("Ed", ["viewer"]);
	const person = await enter("Ada");
	const { page } = person;
	await person.signInAsDemo("ada", `/members/${ed.uid}`);
	await page.getByTestId("role-checkbox-publisher").focus();
	for (const key of ["Control+K", "Escape"]) {
		await page.keyboard.press("Control+K");
		await search(page).waitFor();
		await page.keyboard.type("in");
		await page.keyboard.press(key);
		await search(page).waitFor({ state: "detached" });
		// The drawer below has not heard of the Escape key.
		await expect.poll(() => focused(page, '[data-testid="role-checkbox-publisher"]')).toBe(true);
	}
	await page.keyboard.press("Control+K");
	await search(page).waitFor();
	expect(await search(page).inputValue()).toBe("");
	await page.getByRole("dialog", { name: palette.open }).getByRole("button", { name: texts.shell.close }).click();
	await search(page).waitFor({ state: "detached" });
});

test("somebody is found by the beginnings of their names or email, and opened", async ({ enter }) => {
	const person = await enter("Audra");
	const { page } = person;
	await person.signInAsDemo("audra", "/access");
	const found = options(page).filter({ hasText: "ed@rolecall.test" });
	for (const typed of ["marlowe ed", "ed@role"]) {
		await page.keyboard.press("Control+K");
		await search(page).fill(typed);
		await found.waitFor();
		await page.keyboard.press("Escape");
	}
	await page.keyboard.press("Control+K");
	await search(page).fill("ed mar");
	await found.waitFor();
	expect(await violations(page)).toEqual([]);
	await page.keyboard.press("Enter");
	await page.waitForURL(/\/members\/[^?]+$/);
	await page.getByRole("dialog", { name: "Ed Marlowe" }).waitFor();
	await page.keyboard.press("Escape");

	// Once the list has been read everybody is found at once, in any order of words, without accents.
	await page.locator('[data-testid="member-count"][data-progress="complete"]').waitFor();
	await page.keyboard.press("Control+K");
	await search(page).fill("lowe éd");
	await found.waitFor();
});

test("what an admin can do is begun from anywhere, on the page where it is done", async ({ enter }) => {
	const person = await enter("Ada");
	const { page } = person;
	await person.signInAsDemo("ada", "/articles");
	const begin = async (typed: string, label: string) => {
		await page.keyboard.press("Control+K");
		await search(page).fill(typed);
		await expect.poll(() => announced(page)).toBe(label);
		await page.keyboard.press("Enter");
	};
	await begin("lockdown", palette.beginLockdown.label);
	await page.getByTestId("begin-lockdown-reason").waitFor();
	await page.keyboard.press("Escape");
	await page.getByTestId("begin-lockdown-reason").waitFor({ state: "detached" });
	// Also from the very page.
	await begin("lockdown", palette.beginLockdown.label);
	await page.getByTestId("begin-lockdown-reason").waitFor();
	await page.keyboard.press("Escape");
	await begin("source new", palette.newSource.label);
	await page.getByTestId("source-name").waitFor();
	await page.keyboard.press("Escape");
	await begin("invite some", palette.invite.label);
	await expect.poll(() => focused(page, '[data-testid="invite-email"]')).toBe(true);
	await begin("article write", palette.newArticle.label);
	await heading(page, texts.editor.newTitle).waitFor();
	await begin("dark", texts.shell.toDark);
	await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
});

test("a viewer finds no line of an admin, asks for a role, changes the language and signs out", async ({ enter }) => {
	const person = await enter("Vi");
	const { page } = person;
	await person.signIn(await newAccount("Vi", ["viewer"]), "/articles");
	await page.keyboard.press("Control+K");
	await search(page).waitFor();
	expect(await options(page).allTextContents()).toEqual([
		texts.articles.nav,
		texts.access.title,
		palette.askForRole.label,
		texts.shell.toDark,
		palette.language("Deutsch").label,
		palette.tour.label,
		texts.shell.signOut,
	]);
	await search(page).fill("lockdown");
	await page.getByRole("status").getByText(palette.nothing).waitFor();
	expect(await search(page).getAttribute("aria-expanded")).toBe("false");
	expect(await violations(page)).toEqual([]);
	await search(page).fill("ask");
	await page.keyboard.press("Enter");
	await expect.poll(() => focused(page, '[data-testid="ask-role"]')).toBe(true);
	await page.keyboard.press("Control+K");
	await search(page).fill("deutsch");
	await page.keyboard.press("Enter");
	await page.locator('html[lang="de"]').waitFor();
	await page.getByTestId("open-palette").click();
	await page.getByRole("combobox", { name: de.palette.placeholder }).fill("logout");
	await page.keyboard.press("Enter");
	await page.getByTestId("demo-account-ada").waitFor();
});
