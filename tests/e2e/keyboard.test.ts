import { expect } from "vitest";
import { DEMO_PASSWORD } from "../../tools/seed/accounts.ts";
import { texts } from "../../web/src/shared/texts.ts";
import { focused, tabTo } from "./support/keyboard.ts";
import { newAccount } from "./support/people.ts";
import { showing } from "./support/person.ts";
import { test } from "./support/stage.ts";

test("an admin signs in, finds a member and changes a role by keyboard alone", async ({ enter }) => {
	const ed = await newAccount("Ed", ["editor"]);
	const [hers, his] = await Promise.all([enter("Ada"), enter("Ed")]);
	await his.signIn(ed);
	const { page } = hers;
	const { keyboard } = page;
	await page.goto("/");
	await page.getByLabel(texts.signIn.email).waitFor();
	await tabTo(page, 'input[name="email"]');
	await keyboard.type("ada@rolecall.test");
	await tabTo(page, 'input[name="password"]');
	await keyboard.type(DEMO_PASSWORD);
	await keyboard.press("Enter");

	await page.getByTestId("nav-members").waitFor();
	await tabTo(page, '[data-testid="nav-members"]');
	await keyboard.press("Enter");
	await page.getByTestId("member-search").waitFor();
	await tabTo(page, '[data-testid="member-search"]');
	await keyboard.type(ed.email);
	await page.getByTestId(`member-row-${ed.uid}`).waitFor();
	await tabTo(page, `[data-testid="member-row-${ed.uid}"]`);
	await keyboard.press("Enter");

	await page.getByTestId("save-roles").waitFor();
	await tabTo(page, '[data-testid="role-checkbox-publisher"]');
	await keyboard.press("Space");
	await tabTo(page, '[data-testid="save-roles"]');
	await keyboard.press("Enter");
	await page.getByTestId("roles-done").waitFor();
	await showing(his.page, ["editor", "publisher"]).waitFor();

	await keyboard.press("Escape");
	await page.getByTestId("save-roles").waitFor({ state: "detached" });
	// The focus is back at the member, not lost at the start of the page.
	await expect.poll(() => focused(page, `[data-testid="member-row-${ed.uid}"]`)).toBe(true);
});
