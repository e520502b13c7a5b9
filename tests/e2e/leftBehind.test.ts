import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { ARTICLES } from "../../tools/seed/content.ts";
import { texts } from "../../web/src/shared/texts.ts";
import { giveRoles, newAccount } from "./support/people.ts";
import { openMember, showing } from "./support/person.ts";
import { test } from "./support/stage.ts";

const DRAFT = "orchard-frost";
const { body } = ARTICLES.find(({ id }) => id === DRAFT) as (typeof ARTICLES)[number];
const BEGINNING = body.slice(0, 30);

/** Watches from now on whether these words ever stand on the page, be it for a moment. */
async function watchFor(page: Page, words: string): Promise<() => Promise<boolean>> {
	await page.evaluate((wanted) => {
		const seen = { words: false };
		Object.assign(window, { seen });
		const look = () => {
			seen.words ||= document.body.textContent.includes(wanted);
		};
		look();
		new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
	}, words);
	return () => page.evaluate(() => (window as unknown as { seen: { words: boolean } }).seen.words);
}

/** Holds up what Firestore is asked, so that anything a cache would show shows. */
async function slowDown(page: Page): Promise<void> {
	await page.route(/Listen\/channel/, async (route) => {
		if (route.request().method() === "POST") await new Promise((resolve) => setTimeout(resolve, 1_000));
		await route.continue().catch(() => {});
	});
}

async function readDraft(page: Page): Promise<void> {
	await page.getByTestId("articles-tab-drafts").click();
	await page.getByTestId(`article-${DRAFT}`).click();
	await page.getByText(BEGINNING).first().waitFor();
}

describe("what one could read is nothing", () => {
	test("for the next person at the same tab: no text, no notice, no address", async ({ enter }) => {
		const [ada, ed, vera] = await Promise.all([
			newAccount("Ada", ["admin"]),
			newAccount("Secretname", ["viewer"]),
			newAccount("Vera", ["viewer"]),
		]);
		const person = await enter("A tab of several");
		const { page } = person;
		await person.signIn(ada, "/articles");
		await readDraft(page);
		await openMember(page, ed);
		await page.getByTestId("suspend-member").click();
		await page.getByTestId("suspend-member-confirm").click();
		await page.getByText(texts.memberActions.suspend.done(ed.name)).waitFor();
		await page.keyboard.press("Escape");
		await page.getByTestId("save-roles").waitFor({ state: "detached" });
		await person.signOut();
		expect(await page.title()).toContain(texts.signIn.title);
		expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/");

		const [sawDraft, slow] = [await watchFor(page, BEGINNING), slowDown(page)];
		await slow;
		await person.submit(vera.email, vera.password);
		await showing(page, ["viewer"]).waitFor();
		await page.evaluate((path) => history.pushState(null, "", path), `/articles/${DRAFT}`);
		await page.getByText(texts.articles.gone).waitFor();
		expect(await sawDraft()).toBe(false);
		expect(await page.getByText(ed.name).count()).toBe(0);
	});

	test("for oneself once the role has gone: not on the way back, nor in the list that a text keeps open", async ({
		enter,
	}) => {
		const ed = await newAccount("Ed", ["editor"]);
		const person = await enter("Ed");
		const { page } = person;
		await person.signIn(ed, "/articles");
		await readDraft(page);
		await page.goBack();
		await giveRoles(ed, ["viewer"]);
		await showing(page, ["viewer"]).waitFor();
		const sawDraft = await watchFor(page, BEGINNING);
		await slowDown(page);
		await page.goForward();
		await page.getByText(texts.articles.gone).waitFor();
		expect(await sawDraft()).toBe(false);
	});

	test("for an admin whose half-made change keeps the list of members open", async ({ enter }) => {
		const second = await newAccount("Second", ["admin"]);
		const person = await enter("Second");
		const { page } = person;
		await person.signIn(second, `/members/${second.uid}`);
		await page.getByTestId("role-reason").fill("Half a sentence");
		await giveRoles(second, ["viewer"]);
		await showing(page, ["viewer"]).waitFor();
		await page.getByTestId("kept-typed").first().waitFor();
		await page.locator('[data-testid^="member-row-"]').first().waitFor({ state: "detached" });
		expect(await page.getByTestId("export-members").isDisabled()).toBe(true);
		expect(await page.getByTestId("role-reason").inputValue()).toBe("Half a sentence");
	});
});
