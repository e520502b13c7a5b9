import { paths } from "@rolecall/policy";
import { expect } from "vitest";
import { localServices } from "../../tools/seed/services.ts";
import { texts } from "../../web/src/shared/texts.ts";
import { newAccount } from "./support/people.ts";
import { test } from "./support/stage.ts";

test("a lockdown is said on every open page, and gone from it when it ends", async ({ enter }) => {
	const { db } = await localServices();
	const state = db.doc(paths.securityState);
	const [his, hers] = await Promise.all([enter("Ed"), enter("Second")]);
	await his.signIn(await newAccount("Ed", ["viewer"]), "/articles");
	await hers.signIn(await newAccount("Second", ["admin"]), "/members");
	const banners = [his, hers].map(({ page }) => page.getByTestId("lockdown"));
	for (const banner of banners) expect(await banner.count()).toBe(0);
	try {
		await state.set({ lockdown: true, minAuthTime: null });
		for (const banner of banners) await banner.waitFor();
		expect(await banners[0]?.textContent()).toBe(texts.shell.lockdown);
		expect(await banners[1]?.textContent()).toBe(texts.shell.lockdownOwn);
	} finally {
		await state.delete();
	}
	for (const banner of banners) await banner.waitFor({ state: "detached" });
});

test("what a lockdown closes says so, and opens with its end; what is open stays open", async ({ enter }) => {
	const { db } = await localServices();
	const state = db.doc(paths.securityState);
	const [his, theirs] = await Promise.all([enter("Ed"), enter("Audra")]);
	await his.signIn(await newAccount("Ed", ["editor"]), "/sources/ferry-company");
	await his.page.getByRole("heading", { level: 1 }).waitFor();
	await theirs.signIn(await newAccount("Audra", ["auditor"]), "/audit");
	await theirs.page.getByTestId("audit-roles.set").first().waitFor();
	try {
		await state.set({ lockdown: true, minAuthTime: null });
		for (const { page } of [his, theirs]) await page.getByTestId("denied").getByText(texts.list.lockdown).waitFor();
		await theirs.page.getByTestId("nav-members").click();
		await theirs.page.locator('[data-testid^="member-row-"]').first().waitFor();
		await his.page.getByTestId("nav-articles").click();
		await his.page.getByTestId("article-harbour-ferry").waitFor();
		await his.page.getByTestId("nav-sources").click();
		await his.page.getByTestId("denied").getByText(texts.list.lockdown).waitFor();
	} finally {
		await state.delete();
	}
	// A refused list asks again with growing waits.
	await his.page.getByTestId("source-ferry-company").waitFor({ timeout: 30_000 });
});
