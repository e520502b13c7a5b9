import { expect } from "vitest";
import { texts } from "../../web/src/shared/texts.ts";
import { focused } from "./support/keyboard.ts";
import { newAccount, newInvite } from "./support/people.ts";
import { test } from "./support/stage.ts";

test("an admin sends an invite, renews it and cancels it; an auditor only sees it", async ({ enter }) => {
	const [hers, audits] = await Promise.all([enter("Ada"), enter("Audra")]);
	await hers.signIn(await newAccount("Ada", ["admin"]), "/invites");
	await audits.signInAsDemo("audra", "/invites");
	const email = `new-${Date.now()}@rolecall.test`;
	await hers.page.getByTestId("invite-email").fill(email);
	await hers.page.getByRole("checkbox", { name: texts.roles.name.editor }).check();
	await hers.page.getByTestId("invite-send").click();
	const [mine, seen] = [hers, audits].map(({ page }) => page.getByTestId(`invite-${email}`));
	await mine?.filter({ hasText: "Viewer and Editor" }).waitFor();
	await seen?.waitFor();
	expect(await audits.page.getByTestId("cancel-invite").count()).toBe(0);
	expect(await audits.page.getByTestId("invite-email").count()).toBe(0);

	const cancelled = hers.page.waitForResponse(/cancelInvite/);
	await mine?.getByTestId("resend-invite").click();
	expect((await cancelled).status()).toBe(200);
	await expect.poll(() => mine?.count()).toBe(1);
	await mine?.getByTestId("cancel-invite").click();
	await hers.page.getByTestId("cancel-invite-confirm").click();
	await mine?.waitFor({ state: "detached" });
	await seen?.waitFor({ state: "detached" });
	await hers.page.getByText(texts.invites.away.open.done(email)).waitFor();
	await expect.poll(() => focused(hers.page, "li, h1")).toBe(true);
});

test("an address that is known needs no second invite: an open one is renewed, a member is named", async ({
	enter,
}) => {
	const vera = await newAccount("Vera", ["viewer"]);
	const person = await enter("Ada");
	person.expect(/status of 400/);
	const { page } = person;
	await person.signIn(await newAccount("Ada", ["admin"]), "/invites");
	const email = `twice-${Date.now()}@rolecall.test`;
	const [address, send] = [page.getByTestId("invite-email"), page.getByTestId("invite-send")];
	const rows = page.getByTestId(`invite-${email}`);
	await address.fill(email);
	await send.click();
	await rows.waitFor();
	await address.fill(email.toUpperCase());
	await page.getByTestId("invite-waits").waitFor();
	await page.getByRole("checkbox", { name: texts.roles.name.editor }).check();
	await send.click();
	await rows.filter({ hasText: "Viewer and Editor" }).waitFor();
	await expect.poll(() => rows.count()).toBe(1);

	await address.fill(vera.email);
	await address.press("Enter");
	await page.getByTestId("invite-is-member").getByText(texts.invites.isMember("Vera")).waitFor();
	expect(await send.isDisabled()).toBe(true);
	await address.fill("a@b");
	await address.press("Enter");
	await page.getByText(texts.signIn.badEmail).waitFor();
	expect(await page.getByRole("alert").count()).toBe(0);
	await address.fill(vera.email);
	await address.blur();
	await page.getByRole("link", { name: texts.invites.changeThere }).click();
	await page.getByTestId("save-roles").waitFor();
});

test("an invite that has ended is removed, not cancelled; an open one comes with the app's address", async ({
	enter,
}) => {
	const person = await enter("Ada");
	const { page } = person;
	await person.signIn(await newAccount("Ada", ["admin"]), "/invites");
	const [old, fresh] = [await newInvite(Date.now() - 1_000), await newInvite(Date.now() + 3_600_000)];
	const ended = page.getByTestId(`invite-${old}`);
	await ended.getByRole("button", { name: texts.invites.away.ended.label }).click();
	await page.getByTestId("cancel-invite-confirm").click();
	await page.getByText(texts.invites.away.ended.done(old)).waitFor();
	await ended.waitFor({ state: "detached" });
	await person.context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await page.getByTestId(`invite-${fresh}`).getByTestId("copy-app-address").click();
	await page.getByText(texts.copy.done).waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(page.url()).origin);
});
