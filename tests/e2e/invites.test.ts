import { expect } from "vitest";
import { texts } from "../../web/src/shared/texts.ts";
import { newAccount } from "./support/people.ts";
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
});
