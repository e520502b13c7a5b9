import { permissionsOf, ROLES } from "@rolecall/policy";
import { expect } from "vitest";
import { texts } from "../../web/src/shared/texts.ts";
import { tabTo } from "./support/keyboard.ts";
import { giveRoles, newAccount } from "./support/people.ts";
import { test } from "./support/stage.ts";

test("the policy in words, and who holds each role, live and by keyboard", async ({ enter }) => {
	const person = await enter("Audra");
	const { page } = person;
	await person.signInAsDemo("audra", "/roles");
	const ticks = await page.getByTestId("policy").locator("[data-has]").count();
	expect(ticks).toBe(ROLES.reduce((sum, role) => sum + permissionsOf([role]).length, 0));

	const publishers = page.getByTestId("holders-publisher");
	const count = async () => Number((await publishers.getByRole("status").textContent())?.match(/^\d+/)?.[0] ?? 0);
	await expect.poll(count).toBeGreaterThan(0);
	const penny = await newAccount("Penny", ["publisher"]);
	await publishers.getByText("Penny").waitFor();
	await giveRoles(penny, []);
	await expect.poll(() => publishers.getByText("Penny").count()).toBe(0);
	await expect.poll(count).toBeGreaterThan(0);

	await tabTo(page, '[data-testid="holders-publisher"] a');
	await page.keyboard.press("Enter");
	await page.waitForURL(/\/members\?role=publisher/);
	await page.getByTestId("member-search").fill("rolecall.test");
	await page.locator('[data-email="pat@rolecall.test"]').waitFor();
	expect(await page.locator('[data-email="ed@rolecall.test"]').count()).toBe(0);
});

test("a viewer is told that this is not open to them", async ({ enter }) => {
	const person = await enter("Vera");
	await person.signInAsDemo("vera", "/roles");
	await person.page.getByRole("heading", { name: texts.noAccess.title }).waitFor();
});
