import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { texts } from "../../web/src/shared/texts.ts";
import { newAccount } from "./support/people.ts";
import type { Person } from "./support/person.ts";
import { test } from "./support/stage.ts";

const MEMBERS = texts.members.title;
const AUDIT = texts.audit.title;

/** What nobody links to and somebody will open, with the heading and the words that are there instead of a failure. */
const ODD: readonly { path: string; heading?: string; words?: string; left?: string }[] = [
	{ path: "/members?role=bogus&status=1&sort=9&q=5", heading: MEMBERS, left: "?q=5" },
	{ path: "/members?q=true", heading: MEMBERS, left: "?q=true" },
	{ path: "/members?q=[1]", heading: MEMBERS, left: "?q=[1]" },
	{ path: "/members?q=%7B%22a%22:1%7D", heading: MEMBERS },
	{ path: "/members?q=%E0%A4%A", heading: MEMBERS },
	{ path: "/members?__proto__=x&constructor=y", heading: MEMBERS, left: "" },
	{ path: "/members/a%2Fb", words: texts.members.gone },
	{ path: "/members/a%2Fdevices%2Fb", words: texts.members.gone },
	{ path: "/members/__x__", words: texts.members.gone },
	{ path: "/members/%00", words: texts.members.gone },
	{ path: "/members/nobody?q=12345", words: texts.members.gone, left: "?q=12345" },
	{ path: "/audit?from=2026-13-45&to=2026-02-31", heading: AUDIT, left: "" },
	{ path: "/audit?from=2026-02-31", heading: AUDIT, left: "" },
	{ path: "/audit?from=0000-01-01&to=9999-12-31", heading: AUDIT, left: "" },
	{ path: "/audit?target=a%2Fb", heading: AUDIT, words: texts.audit.noMatch[0] },
	{ path: "/audit?target=..%2F..", heading: AUDIT, words: texts.audit.noMatch[0] },
	{ path: "/audit?actor=12345", heading: AUDIT, words: texts.audit.noMatch[0], left: "?actor=12345" },
	{ path: "/audit?action=all&actor[]=1", heading: AUDIT, left: "" },
	{ path: "/audit/a%2Fb", words: texts.audit.gone[0] },
	{ path: "/articles/a%2Fb", words: texts.articles.gone },
	{ path: "/articles/a%2Fb/edit", words: texts.articles.gone },
	{ path: `/articles/${"x".repeat(1501)}`, words: texts.articles.gone },
	{ path: "/sources/a%2Fb", words: texts.sources.gone },
	{ path: "/sources/a%2Fb%2Fc", words: texts.sources.gone },
	{ path: "/nowhere/at/all", heading: texts.notFound.title },
];

/** The shell with one page in it, which is no failure. */
async function expectWorking(page: Page): Promise<void> {
	expect(await page.locator("main").count()).toBe(1);
	expect(await page.getByTestId("page-failure").count()).toBe(0);
	expect(await page.getByTestId("nav-articles").count()).toBe(1);
}

describe("an odd address gives a working page", () => {
	// One after the other in one browser: what is wrong with one must not come from starting thirty.
	test("each of them, opened by hand", { timeout: 180_000 }, async ({ enter }) => {
		const person = await enter("Ada");
		const { page } = person;
		await person.signIn(await newAccount("Ada", ["admin"]), "/roles");
		for (const { path, heading, words, left } of ODD) {
			await page.goto(path);
			if (heading) await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
			if (words) await page.getByText(words).first().waitFor();
			await expectWorking(page);
			if (left !== undefined) expect(new URL(page.url()).search, path).toBe(left);
			expect(person.troubles(), path).toEqual([]);
		}
	});
});

describe("a list's address", () => {
	const rows = (person: Person) => person.page.locator('[data-testid^="member-row-"]');

	test("that names no role and no status there is shows everybody", async ({ enter }) => {
		const person = await enter("Ada");
		await person.signInAsDemo("ada", "/members?role=bogus&status=gone&q=rolecall.test");
		await expect.poll(() => rows(person).count()).toBeGreaterThan(4);
		expect(await person.page.getByTestId("member-role-filter").inputValue()).toBe("");
	});

	test("keeps digits as text over a reload, and into a member's page and back", async ({ enter }) => {
		const digits = String(Date.now());
		const found = await newAccount(`Nr${digits}`, ["viewer"]);
		const person = await enter("Ada");
		const { page } = person;
		await person.signIn(await newAccount("Ada", ["admin"]), "/members");
		const search = page.getByTestId("member-search");
		await search.fill(digits);
		await page.waitForURL(`**/members?q=${digits}`);
		await page.getByTestId(`member-row-${found.uid}`).waitFor();
		await page.reload();
		await page.getByTestId(`member-row-${found.uid}`).click();
		await page.waitForURL(`**/members/${found.uid}?q=${digits}`);
		await page.getByTestId("save-roles").waitFor();
		await page.keyboard.press("Escape");
		await page.waitForURL(`**/members?q=${digits}`);
		expect([await search.inputValue(), await rows(person).count()]).toEqual([digits, 1]);
	});
});
