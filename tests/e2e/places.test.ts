import { type Permission, permissionsOf, rolesWith } from "@rolecall/policy";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { DEMO_ACCOUNTS } from "../../tools/seed/accounts.ts";
import { texts } from "../../web/src/shared/texts.ts";
import { giveRoles, newAccount } from "./support/people.ts";
import { notice, showing } from "./support/person.ts";
import { test } from "./support/stage.ts";

/** The pages that a permission opens; those with a test id stand in the navigation. */
const PLACES: readonly { path: string; permission: Permission; nav?: string; heading: string }[] = [
	{ path: "/articles", permission: "articles.read", nav: "nav-articles", heading: texts.articles.title },
	{ path: "/sources", permission: "sources.read", nav: "nav-sources", heading: texts.sources.title },
	{ path: "/members", permission: "members.read", nav: "nav-members", heading: texts.members.title },
	{ path: "/invites", permission: "members.read", nav: "nav-invites", heading: texts.invites.title },
	{ path: "/requests", permission: "members.manage", nav: "nav-requests", heading: texts.requests.title },
	{ path: "/roles", permission: "members.read", nav: "nav-roles", heading: texts.rolesPage.title },
	{ path: "/audit", permission: "audit.read", nav: "nav-audit", heading: texts.audit.title },
	{ path: "/security", permission: "security.manage", nav: "nav-security", heading: texts.security.title },
	{ path: "/articles/new", permission: "articles.write", heading: texts.editor.newTitle },
];

describe("every demo account finds what the policy opens, and an explanation everywhere else", () => {
	test.for(DEMO_ACCOUNTS.filter(({ roles }) => roles.length > 0))(
		"$name: $roles",
		async ({ email, roles }, { enter }) => {
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
			for (const { nav, path, heading } of open) {
				if (nav === undefined) await page.goto(path);
				else await page.getByTestId(nav).click();
				await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
			}
			for (const { path, permission } of closed) {
				await page.goto(path);
				await expectExplanation(page, permission);
			}
		},
	);
});

/** Instead of the page, which roles would open it, and a way on that works. */
async function expectExplanation(page: Page, permission: Permission): Promise<void> {
	await page.getByRole("heading", { name: texts.noAccess.title }).waitFor();
	const words = await page.locator("#content").textContent();
	for (const role of rolesWith(permission)) expect(words?.toLowerCase()).toContain(texts.roles.noun[role]);
	await page.getByRole("button", { name: texts.noAccess.back }).click();
	await page.getByRole("heading", { name: texts.noAccess.title }).waitFor({ state: "detached" });
	await page.getByRole("heading", { level: 1 }).waitFor();
}

describe("whoever may look but not change", () => {
	test("an auditor sees a member's roles and is told why there is nothing to tick", async ({ enter }) => {
		const person = await enter("Audra");
		const { page } = person;
		await person.signInAsDemo("audra", "/members?q=marlowe");
		await page.locator('[data-email="ed@rolecall.test"]').click();
		await page.getByText(texts.roleEditor.readOnly).waitFor();
		expect(await page.getByRole("checkbox").count()).toBe(0);
		expect(await page.getByTestId("save-roles").count()).toBe(0);
	});

	test("a viewer who opens a draft's address is told that it is not theirs to read", async ({ enter }) => {
		const person = await enter("Vera");
		await person.signInAsDemo("vera", "/articles/orchard-frost");
		await person.page.getByText(texts.articles.gone).waitFor();
	});
});

describe("somebody without a role", () => {
	test("is told kindly what comes next, and let in the moment a role is given", async ({ enter }) => {
		const norman = await newAccount("Norman", []);
		const person = await enter("Norman");
		const { page } = person;
		await person.signIn(norman, "/articles");
		await page.getByRole("heading", { name: texts.noRole.title }).waitFor();
		await page.getByText(norman.email).first().waitFor();
		expect(await page.locator('[data-testid^="nav-"]').count()).toBe(0);

		await giveRoles(norman, ["viewer"]);
		await showing(page, ["viewer"]).waitFor();
		await notice(page, "You are now a viewer.").waitFor();
		await page.getByTestId("article-harbour-ferry").waitFor();

		await giveRoles(norman, []);
		await page.getByRole("heading", { name: texts.noRole.title }).waitFor();
		await notice(page, "You are no longer a viewer.").waitFor();
	});
});
