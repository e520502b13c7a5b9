import { describe, expect } from "vitest";
import { texts } from "../../web/src/shared/texts.ts";
import { newAccount } from "./support/people.ts";
import { openMember, saveRole, showing, shownVersion } from "./support/person.ts";
import { test } from "./support/stage.ts";

describe("an admin", () => {
	test("sees a change arrive on each of the member's devices", async ({ enter }) => {
		const ed = await newAccount("Ed", ["viewer"]);
		const [hers, laptop, phone] = await Promise.all([enter("Ada"), enter("Ed"), enter("Ed's phone")]);
		await Promise.all([laptop.signIn(ed), phone.signIn(ed)]);
		await hers.signInAsDemo("ada");
		await openMember(hers.page, ed);
		const arrival = hers.page.getByTestId("arrival");
		await arrival.filter({ hasText: "2 of 2 devices" }).waitFor();

		await saveRole(hers.page, "editor", true);
		await Promise.all([laptop, phone].map(({ page }) => showing(page, ["editor", "viewer"]).waitFor()));
		await arrival.filter({ hasText: /2 of 2 devices, \d+\.\d s/ }).waitFor();
		expect(await hers.page.getByTestId("member-version").textContent()).toContain(
			String(await shownVersion(laptop.page)),
		);

		const steps = hers.page.getByTestId("journey").locator('[data-done="true"]');
		await expect.poll(() => steps.count()).toBe(4);
		for (const words of await steps.allTextContents()) expect(words).toMatch(/after \d+\.\d\d s$/);

		await phone.context.setOffline(true);
		await saveRole(hers.page, "publisher", true);
		await arrival.filter({ hasText: "1 of 2 devices" }).waitFor();
		await expect.poll(() => steps.count()).toBe(3);
		await hers.page.getByTestId("step-others").filter({ hasText: texts.journey.waiting }).waitFor();
		phone.expect(/ERR_INTERNET_DISCONNECTED/);
		await phone.context.setOffline(false);
		await arrival.filter({ hasText: "2 of 2 devices" }).waitFor();
		await expect.poll(() => steps.count()).toBe(4);
	});
});
