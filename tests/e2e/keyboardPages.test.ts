import { describe, expect } from "vitest";
import { texts } from "../../web/src/shared/texts.ts";
import { tabTo } from "./support/keyboard.ts";
import { newAccount } from "./support/people.ts";
import { test } from "./support/stage.ts";

describe("by keyboard alone", () => {
	test("an article is written, saved, published and deleted", async ({ enter }) => {
		const person = await enter("Pat");
		const { page } = person;
		await person.signIn(await newAccount("Pat", ["publisher"]), "/articles");
		await tabTo(page, 'a[href="/articles/new"]');
		await page.keyboard.press("Enter");
		await page.getByTestId("article-title").waitFor();
		await tabTo(page, '[data-testid="article-title"]');
		await page.keyboard.type("Written without a mouse");
		await tabTo(page, '[data-testid="article-body"]');
		await page.keyboard.type("All of it.");
		await tabTo(page, '[data-testid="save-article"]');
		await page.keyboard.press("Enter");
		for (const button of ["publish-article", "delete-article", "delete-article-confirm"]) {
			await page.getByTestId(button).waitFor();
			await tabTo(page, `[data-testid="${button}"]`);
			await page.keyboard.press("Enter");
		}
		await page.getByRole("heading", { name: texts.articles.title, level: 1 }).waitFor();
	});

	test("a source is added and opened", async ({ enter }) => {
		const person = await enter("Ada");
		const { page } = person;
		await person.signIn(await newAccount("Ada", ["admin"]), "/sources");
		await page.getByTestId("new-source").waitFor();
		await tabTo(page, '[data-testid="new-source"]');
		await page.keyboard.press("Enter");
		await page.getByTestId("source-name").waitFor();
		const name = `Keys ${Date.now()}`;
		await tabTo(page, '[data-testid="source-name"]');
		await page.keyboard.type(name);
		await tabTo(page, '[data-testid="save-source"]');
		await page.keyboard.press("Enter");
		const row = page.getByRole("link").filter({ hasText: name });
		await row.waitFor();
		await row.focus();
		await page.keyboard.press("Enter");
		await page.getByRole("heading", { name, level: 1 }).waitFor();
	});

	test("an invite is sent and cancelled", async ({ enter }) => {
		const person = await enter("Ada");
		const { page } = person;
		await person.signIn(await newAccount("Ada", ["admin"]), "/invites");
		const email = `keys-${Date.now()}@rolecall.test`;
		await page.getByTestId("invite-email").waitFor();
		await tabTo(page, '[data-testid="invite-email"]');
		await page.keyboard.type(email);
		await page.keyboard.press("Enter");
		const row = page.getByTestId(`invite-${email}`);
		await row.waitFor();
		await tabTo(page, `[data-testid="invite-${email}"] [data-testid="cancel-invite"]`);
		await page.keyboard.press("Enter");
		await page.getByTestId("cancel-invite-confirm").waitFor();
		await tabTo(page, '[data-testid="cancel-invite-confirm"]');
		await page.keyboard.press("Enter");
		await row.waitFor({ state: "detached" });
	});

	test("a role is asked for and given", async ({ enter }) => {
		const vera = await newAccount("Vera", ["viewer"]);
		const [hers, his] = await Promise.all([enter("Ada"), enter("Vera")]);
		await hers.signIn(await newAccount("Ada", ["admin"]), "/requests");
		await his.signIn(vera, "/access");
		await tabTo(his.page, '[data-testid="ask-reason"]');
		await his.page.keyboard.type("For the night shift");
		await his.page.keyboard.press("Enter");
		await hers.page.getByTestId(`request-${vera.uid}`).waitFor();
		await tabTo(hers.page, `[data-testid="request-${vera.uid}"] [data-testid="approve-request"]`);
		await hers.page.keyboard.press("Enter");
		await his.page.getByText(texts.myAccess.status.approved).waitFor();
	});

	test("a lockdown is prepared, and not begun without its word", async ({ enter }) => {
		const person = await enter("Ada");
		const { page } = person;
		await person.signIn(await newAccount("Ada", ["admin"]), "/security");
		await page.getByTestId("begin-lockdown").waitFor();
		await tabTo(page, '[data-testid="begin-lockdown"]');
		await page.keyboard.press("Enter");
		await page.getByTestId("begin-lockdown-reason").waitFor();
		await tabTo(page, '[data-testid="begin-lockdown-reason"]');
		await page.keyboard.type("A drill");
		await tabTo(page, '[data-testid="begin-lockdown-word"]');
		await page.keyboard.type("something else");
		await page.keyboard.press("Enter");
		expect(await page.getByTestId("begin-lockdown-confirm").isDisabled()).toBe(true);
		await page.keyboard.press("Escape");
		await page.getByTestId("begin-lockdown-reason").waitFor({ state: "detached" });
		expect(await page.getByTestId("lockdown").count()).toBe(0);
	});
});
