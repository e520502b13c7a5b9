import { describe, expect } from "vitest";
import { texts } from "../../web/src/shared/texts.ts";
import { newAccount } from "./support/people.ts";
import type { Person } from "./support/person.ts";
import { test } from "./support/stage.ts";

const ROLES_FILE = /\/assets\/RolesScreen[^/]*\.js/;
const DRAWER_FILE = /\/assets\/MemberDrawer[^/]*\.js/;

/** The shell is there, with one page in it. */
async function expectShell({ page }: Person): Promise<void> {
	expect(await page.locator("main").count()).toBe(1);
	expect(await page.getByTestId("nav-articles").isVisible()).toBe(true);
	expect(await page.getByTestId("access-indicator").isVisible()).toBe(true);
}

describe("a page that fails", () => {
	test("says so in the shell, which leads on, and can be loaded again", async ({ enter }) => {
		const person = await enter("Ada");
		const { page } = person;
		person.expect(/Boom/);
		const body = 'export const RolesScreen = () => { throw new Error("Boom"); };';
		await page.route(ROLES_FILE, (route) => route.fulfill({ contentType: "text/javascript", body }));
		await person.signIn(await newAccount("Ada", ["admin"]), "/articles");
		await page.getByTestId("nav-roles").click();
		await page.getByRole("heading", { name: texts.failure.crash.title }).waitFor();
		await expectShell(person);
		await page.getByTestId("back-to-start").click();
		await page.getByRole("heading", { name: texts.articles.title }).waitFor();

		await page.getByTestId("nav-roles").click();
		await page.unroute(ROLES_FILE);
		await page.getByTestId("load-again").click();
		await page.getByRole("heading", { name: texts.rolesPage.title, level: 1 }).waitFor();
	});

	test("because a newer version has no such file any more is loaded again with that version", async ({ enter }) => {
		const person = await enter("Ada");
		const { page } = person;
		person.expect(/module script/, /part of the app could not be loaded/i);
		// What Hosting answers for a file that is gone: the start page.
		const html = (file: RegExp) => page.route(file, (route) => route.fulfill({ contentType: "text/html", body: "" }));
		await Promise.all([html(ROLES_FILE), html(DRAWER_FILE)]);
		const ada = await newAccount("Ada", ["admin"]);
		await person.signIn(ada, "/roles");
		await page.getByRole("heading", { name: texts.failure.missing.title }).waitFor();
		await expectShell(person);
		await page.unroute(ROLES_FILE);
		await page.getByTestId("load-again").click();
		await page.getByRole("heading", { name: texts.rolesPage.title, level: 1 }).waitFor();

		await page.goto(`/members/${ada.uid}`);
		const drawer = page.getByRole("dialog");
		await drawer.getByRole("heading", { name: texts.failure.missing.title }).waitFor();
		await page.keyboard.press("Escape");
		await drawer.waitFor({ state: "detached" });
		await page.locator('[data-testid^="member-row-"]').first().waitFor();
	});
});
