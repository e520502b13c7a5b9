import type { Page } from "playwright-core";
import { expect } from "vitest";
import { inviteMember } from "../../functions/src/members/invites.ts";
import { DEMO_PASSWORD } from "../../tools/seed/accounts.ts";
import { localServices } from "../../tools/seed/services.ts";
import { texts } from "../../web/src/shared/texts.ts";
import { demoAccount } from "./support/people.ts";
import { notice, showing } from "./support/person.ts";
import { test } from "./support/stage.ts";

const services = await localServices();

/** Creates an account on the sign-in page; waits until the app is open. */
async function signUp(page: Page, name: string, email: string): Promise<void> {
	await page.goto("/");
	await page.getByRole("button", { name: texts.signIn.toCreate }).click();
	await page.getByLabel(texts.signIn.name).fill(name);
	await page.getByLabel(texts.signIn.email).fill(email);
	await page.getByLabel(texts.signIn.password, { exact: true }).fill(DEMO_PASSWORD);
	await page.getByRole("button", { name: texts.signIn.create, exact: true }).click();
	await showing(page, ["viewer"]).waitFor();
}

/** As a browser says when somebody comes back to the page. */
const comeBack = (page: Page) =>
	page.evaluate(() => void document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));

test("whoever signs up is in the open list of members with the name they gave", async ({ enter }) => {
	const tag = `Nadia${Date.now()}`;
	const [hers, admins] = await Promise.all([enter("Nadia"), enter("Ada")]);
	await admins.signInAsDemo("ada", `/members?q=${tag}`);
	await signUp(hers.page, `${tag} New`, `${tag}@e2e.test`.toLowerCase());
	const { uid } = await services.auth.getUserByEmail(`${tag}@e2e.test`.toLowerCase());
	await admins.page.getByTestId(`member-row-${uid}`).getByText(`${tag} New`, { exact: true }).waitFor();
});

test("who verified their address elsewhere and comes back is no longer told to, and has what an invite gives", async ({
	enter,
}) => {
	const email = `nora-${Date.now()}@e2e.test`;
	const ada = await demoAccount("ada");
	const by = { uid: ada.uid, email: ada.email, authTime: Date.now() / 1000, claimsVersion: 1 };
	await inviteMember(services, by, { email, roles: ["editor"] });
	const { page } = await enter("Nora");
	await signUp(page, "Nora", email);
	const banner = page.getByText(texts.shell.unverified(email));
	await banner.waitFor();
	await comeBack(page);
	const { uid } = await services.auth.getUserByEmail(email);
	await services.auth.updateUser(uid, { emailVerified: true });
	expect(await banner.count()).toBe(1);

	await comeBack(page);
	await banner.waitFor({ state: "detached" });
	await showing(page, ["editor", "viewer"]).waitFor();
	await notice(page, "You are now an editor.").waitFor();
});
