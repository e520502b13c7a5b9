import { describe, expect } from "vitest";
import { texts } from "../../web/src/shared/texts.ts";
import { violations } from "./support/axe.ts";
import { giveStatus, newAccount } from "./support/people.ts";
import { test } from "./support/stage.ts";

const PHONE = { viewport: { width: 360, height: 740 } };

describe("axe finds nothing to mend, in light and in dark", () => {
	test("signing in and creating an account", async ({ enter }) => {
		const { page } = await enter("Nobody");
		await page.goto("/");
		await page.getByTestId("demo-account-ada").waitFor();
		expect(await violations(page)).toEqual([]);
		await page.getByRole("button", { name: texts.signIn.toCreate }).click();
		await page.getByRole("button", { name: texts.signIn.create }).click();
		await page.getByText(texts.signIn.needName).waitFor();
		expect(await violations(page)).toEqual([]);
	});

	test("articles: lists, one of them, writing", async ({ enter }) => {
		const person = await enter("Pat");
		const { page } = person;
		await person.signInAsDemo("pat", "/articles");
		await page.getByTestId("article-harbour-ferry").waitFor();
		expect(await violations(page)).toEqual([]);
		await page.getByTestId("articles-tab-mine").click();
		await page.getByTestId("article-night-buses").click();
		await page.getByTestId("publish-article").waitFor();
		expect(await violations(page)).toEqual([]);
		await page.getByTestId("delete-article").click();
		await page.getByTestId("delete-article-confirm").waitFor();
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press("Escape");
		await page.getByTestId("edit-article").click();
		await page.getByTestId("article-body").waitFor();
		expect(await violations(page)).toEqual([]);
	});

	test("sources, members and the editor of roles", async ({ enter }) => {
		const person = await enter("Ada");
		const { page } = person;
		await person.signInAsDemo("ada", "/sources");
		await page.getByTestId("source-ferry-company").waitFor();
		expect(await violations(page)).toEqual([]);
		await page.getByTestId("new-source").click();
		await page.getByTestId("source-name").waitFor();
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press("Escape");
		await page.getByTestId("source-ferry-company").click();
		await page.getByTestId("edit-source").waitFor();
		expect(await violations(page)).toEqual([]);
		await page.getByTestId("nav-members").click();
		await page.getByTestId("member-search").fill("marlowe");
		await page.locator('[data-email="ed@rolecall.test"]').waitFor();
		expect(await violations(page)).toEqual([]);
		await page.locator('[data-email="ed@rolecall.test"]').click();
		await page.getByTestId("role-checkbox-publisher").check();
		await page.getByTestId("role-effect").getByText("Will be able to").waitFor();
		expect(await violations(page)).toEqual([]);
	});

	test("what an admin decides: invites, requests, security; and one's own access", async ({ enter }) => {
		const person = await enter("Ada");
		const { page } = person;
		await person.signInAsDemo("ada", "/invites");
		for (const [path, title] of [
			["/invites", texts.invites.title],
			["/requests", texts.requests.title],
			["/roles", texts.rolesPage.title],
			["/audit", texts.audit.title],
			["/security", texts.security.title],
			["/access", texts.access.title],
		] as const) {
			await page.goto(path);
			await page.getByRole("heading", { name: title, level: 1 }).waitFor();
			await page.getByTestId("access-indicator").and(page.locator('[data-phase="current"]')).waitFor();
			expect(await violations(page), path).toEqual([]);
		}
		await page.goto("/security");
		await page.getByTestId("begin-lockdown").click();
		await page.getByTestId("begin-lockdown-word").waitFor();
		expect(await violations(page)).toEqual([]);
	});

	test("one's own access, and pages that explain", async ({ enter }) => {
		const person = await enter("Vera");
		const { page } = person;
		await person.signInAsDemo("vera", "/members");
		await page.getByRole("heading", { name: texts.noAccess.title }).waitFor();
		expect(await violations(page)).toEqual([]);
		await page.getByTestId("access-indicator").click();
		await page.getByText(texts.access.youMay, { exact: true }).waitFor();
		expect(await violations(page)).toEqual([]);
		await page.goto("/no/such/place");
		await page.getByText(texts.notFound.title).waitFor();
		expect(await violations(page)).toEqual([]);
	});

	test("no role, and suspended", async ({ enter }) => {
		const norman = await newAccount("Norman", []);
		const person = await enter("Norman");
		person.expect(/status of 40[013]/, /cleardot\.gif/);
		const { page } = person;
		await person.signIn(norman);
		await page.getByRole("heading", { name: texts.noRole.title }).waitFor();
		expect(await violations(page)).toEqual([]);
		await giveStatus(norman, "suspended");
		await page.getByRole("heading", { name: texts.suspended.title }).waitFor();
		expect(await violations(page)).toEqual([]);
	});

	test("on a phone", async ({ enter }) => {
		const person = await enter("Ada", PHONE);
		const { page } = person;
		await person.signInAsDemo("ada", "/members?q=marlowe");
		await page.locator('[data-email="ed@rolecall.test"]').waitFor();
		expect(await violations(page)).toEqual([]);
		await page.getByRole("button", { name: texts.shell.openMenu }).click();
		await page.getByTestId("nav-articles").waitFor();
		expect(await violations(page)).toEqual([]);
		await page.getByTestId("nav-articles").click();
		await page.getByTestId("article-harbour-ferry").waitFor();
		expect(await violations(page)).toEqual([]);
		const { scrollWidth, clientWidth } = await page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			return { scrollWidth, clientWidth };
		});
		expect(scrollWidth, "nothing is wider than the screen").toBeLessThanOrEqual(clientWidth);
	});
});
