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
