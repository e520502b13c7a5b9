import { expect } from "vitest";
import { texts } from "../../web/src/shared/texts.ts";
import { tabTo } from "./support/keyboard.ts";
import { giveRoles, giveStatus, newAccount } from "./support/people.ts";
import { showing } from "./support/person.ts";
import { test } from "./support/stage.ts";

const HOUR_MS = 3_600_000;

test("an admin sees how things stand, and how fast changes arrived on real devices", async ({ enter }) => {
	const [ed, sue] = await Promise.all([newAccount("Ed", ["viewer"]), newAccount("Sue", ["viewer"])]);
	const [hers, his] = await Promise.all([enter("Admin"), enter("Ed")]);
	await his.signIn(ed);
	await giveRoles(ed, ["editor"], Date.now() + HOUR_MS);
	await showing(his.page, ["editor"]).waitFor();
	await giveStatus(sue, "suspended");
	await hers.signIn(await newAccount("Admin", ["admin"]), "/security");
	const { page } = hers;
	const figure = async (what: string) => Number(await page.getByTestId(`overview-${what}`).getAttribute("data-figure"));
	const expiring = page.getByTestId("overview-expiring");
	await expiring.getByRole("link", { name: "Ed" }).first().waitFor();
	await expect.poll(() => figure("suspended")).toBeGreaterThan(0);
	const propagation = page.getByTestId("propagation");
	await propagation.getByText(/half were there within \d+\.\d\d s/).waitFor();
	await propagation.locator("svg.recharts-surface").first().waitFor();
	await propagation.getByText(texts.overview.figures).click();
	expect(await propagation.getByRole("row").count()).toBeGreaterThan(1);

	// A device that is off falls behind, and is seen when one measures again.
	await his.context.setOffline(true);
	his.expect(/ERR_INTERNET_DISCONNECTED/);
	await giveRoles(ed, ["viewer"]);
	await tabTo(page, '[data-testid="measure-again"]');
	await page.keyboard.press("Enter");
	await expect.poll(() => figure("behind")).toBeGreaterThan(0);
	await his.context.setOffline(false);
	await showing(his.page, ["viewer"]).waitFor();
});

test("an auditor and a viewer are told that the page is not open to them", async ({ enter }) => {
	for (const name of ["audra", "vera"]) {
		const person = await enter(name);
		await person.signInAsDemo(name, "/security");
		await person.page.getByRole("heading", { name: texts.noAccess.title }).waitFor();
		expect(await person.page.getByTestId("overview").count()).toBe(0);
	}
});
