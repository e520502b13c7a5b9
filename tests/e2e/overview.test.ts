import { expect } from "vitest";
import { texts } from "../../web/src/shared/texts.ts";
import { triggersSettled } from "../support/halfDone.ts";
import { violations } from "./support/axe.ts";
import { tabTo } from "./support/keyboard.ts";
import {
	type Account,
	claimsOf,
	giveRoles,
	giveStatus,
	newAccount,
	overwriteClaims,
	turnSignalBack,
} from "./support/people.ts";
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

test("an admin has everybody's claims checked, and mends what drifted, by keyboard alone", async ({ enter }) => {
	const people = await Promise.all(["Ed", "Sue", "Kim"].map((name) => newAccount(name, ["editor"])));
	const [ed, sue, kim] = people as [Account, Account, Account];
	await triggersSettled(); // Else they would mend it.
	await Promise.all([overwriteClaims(ed, ["admin"]), turnSignalBack(sue), overwriteClaims(kim, [])]);
	const person = await enter("Admin");
	const { page } = person;
	let asked = 0;
	page.on("request", (request) => {
		if (request.method() === "POST" && request.url().endsWith("/checkClaims")) asked++;
	});
	await person.signIn(await newAccount("Admin", ["admin"]), "/security");
	const { drift } = texts.overview;
	const tile = page.getByTestId("overview-drift");
	const said = tile.getByRole("status");
	const press = async (selector: string) => {
		await tabTo(page, selector);
		await page.keyboard.press("Enter");
	};
	const row = ({ uid }: Account) => page.getByTestId(`drifted-${uid}`);
	await page
		.getByTestId("measure-again")
		.or(page.getByText(texts.overview.noReceipts[0] as string))
		.waitFor();
	expect(await said.textContent()).toBe(drift.never);
	expect(asked).toBe(0);

	await press('[data-testid="check-claims"]');
	await row(ed).getByText(drift.problems["claims-differ"]).waitFor();
	await row(sue).getByText(drift.problems["signal-differs"]).waitFor();
	await said.filter({ hasText: /^[\d,]+ of [\d,]+ members, [\d,]+ of them not yet in Auth$/ }).waitFor();
	expect(Number(await tile.getAttribute("data-figure"))).toBeGreaterThanOrEqual(people.length);
	expect(await row(ed).getByRole("link", { name: ed.email }).getAttribute("href")).toBe(`/members/${ed.uid}`);
	expect(await violations(page)).toEqual([]);

	await page.getByRole("button", { name: drift.mendOne(ed.email) }).focus();
	await page.keyboard.press("Enter");
	await row(ed).waitFor({ state: "detached" });
	const focusStays = () => page.evaluate(() => document.activeElement?.closest('[data-testid="drifted"]') !== null);
	await expect.poll(focusStays).toBe(true);
	await press('[data-testid="mend-all"]');
	for (const each of [sue, kim]) await row(each).waitFor({ state: "detached" });

	await press('[data-testid="check-claims"]');
	await expect.poll(() => tile.getAttribute("data-figure")).not.toBeNull();
	for (const each of people) expect(await row(each).count()).toBe(0);
	expect(await claimsOf(ed)).toMatchObject({ roles: ["editor"] });
});

test("an auditor and a viewer are told that the page is not open to them", async ({ enter }) => {
	for (const name of ["audra", "vera"]) {
		const person = await enter(name);
		await person.signInAsDemo(name, "/security");
		await person.page.getByRole("heading", { name: texts.noAccess.title }).waitFor();
		expect(await person.page.getByTestId("overview").count()).toBe(0);
	}
});
