import { type Permission, permissionsOf, type Role, rolesWith } from "@rolecall/policy";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { DEMO_ACCOUNTS } from "../../tools/seed/accounts.ts";
import { giveRoles, newAccount } from "./support/people.ts";
import { notice, showing } from "./support/person.ts";
import { test } from "./support/stage.ts";

/** The pages that a permission opens; those with a test id stand in the navigation. */
const PLACES: readonly { path: string; permission: Permission; nav?: string; heading: string }[] = [
	{ path: "/articles", permission: "articles.read", nav: "nav-articles", heading: "Articles" },
	{ path: "/sources", permission: "sources.read", nav: "nav-sources", heading: "Sources" },
	{ path: "/members", permission: "members.read", nav: "nav-members", heading: "Members" },
	{ path: "/articles/new", permission: "articles.write", heading: "New article" },
];
const ROLE_WORDS: Record<Role, RegExp> = {
	viewer: /a viewer/i,
	editor: /an editor/i,
	publisher: /a publisher/i,
	auditor: /an auditor/i,
	admin: /an admin/i,
};

describe("every demo account finds what the policy opens, and an explanation everywhere else", () => {
	test.for(DEMO_ACCOUNTS.filter(({ roles }) => roles.length > 0))("$name: $roles", async ({ email, roles }, { enter }) => {
		const may = new Set(permissionsOf(roles));
		const open = PLACES.filter(({ permission }) => may.has(permission));
		const closed = PLACES.filter(({ permission }) => !may.has(permission));
		const person = await enter(email);
		const { page } = person;
		await person.signInAsDemo(email.split("@")[0] ?? "");

		const shown = await page
			.locator('[data-testid^="nav-"]')
			.evaluateAll((links) => links.map((link) => link.getAttribute("data-testid")));
		expect(shown).toEqual(open.flatMap(({ nav }) => nav ?? []));
		for (const { nav, heading } of open) {
			if (nav === undefined) continue;
			await page.getByTestId(nav).click();
			await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
		}
		for (const { path, heading } of open) {
			await page.goto(path);
			await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
		}
		for (const { path, permission } of closed) {
			await page.goto(path);
			await expectExplanation(page, permission);
		}
	});
});

/** Instead of the page, which roles would open it, and a way on that works. */
async function expectExplanation(page: Page, permission: Permission): Promise<void> {
	await page.getByRole("heading", { name: "This page is not open to you" }).waitFor();
	const words = await page.locator("#content").innerText();
	for (const role of rolesWith(permission)) expect(words).toMatch(ROLE_WORDS[role]);
	await page.getByRole("button", { name: "Back to the start" }).click();
	await page.getByRole("heading", { level: 1 }).waitFor();
	expect(await page.getByText("This page is not open to you").count()).toBe(0);
}

describe("whoever may look but not change", () => {
	test("an auditor sees a member's roles and is told why there is nothing to tick", async ({ enter }) => {
		const person = await enter("Audra");
		const { page } = person;
		await person.signInAsDemo("audra", "/members");
		await page.locator('[data-email="ed@rolecall.test"]').click();
		await page.getByText("You can see roles here but not change them.").waitFor();
		expect(await page.getByRole("checkbox").count()).toBe(0);
		expect(await page.getByTestId("save-roles").count()).toBe(0);
	});

	test("a viewer who opens a draft's address is told that it is not theirs to read", async ({ enter }) => {
		const person = await enter("Vera");
		await person.signInAsDemo("vera", "/articles/orchard-frost");
		await person.page.getByText("you may not read it").waitFor();
	});
});

describe("somebody without a role", () => {
	test("is told kindly what comes next, and let in the moment a role is given", async ({ enter }) => {
		const norman = await newAccount("Norman", []);
		const person = await enter("Norman");
		const { page } = person;
		await person.signIn(norman, "/articles");
		await page.getByRole("heading", { name: "You are in. A role comes next" }).waitFor();
		await page.getByText(norman.email).first().waitFor();
		expect(await page.locator('[data-testid^="nav-"]').count()).toBe(0);

		await giveRoles(norman, ["viewer"]);
		await showing(page, ["viewer"]).waitFor();
		await notice(page, "You are now a viewer.").waitFor();
		await page.getByTestId("article-harbour-ferry").waitFor();

		await giveRoles(norman, []);
		await page.getByRole("heading", { name: "You are in. A role comes next" }).waitFor();
		await notice(page, "You are no longer a viewer.").waitFor();
	});
});
