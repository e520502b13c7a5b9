import { expect } from "vitest";
import * as de from "../../web/src/shared/texts/de/index.ts";
import { test } from "./support/stage.ts";

test("another language is chosen, holds after the sign-in, and is left again", async ({ enter }) => {
	const person = await enter("Ada");
	const { page } = person;
	await page.goto("/");
	await page.getByTestId("language").selectOption("de");
	await page.getByRole("heading", { name: de.signIn.title }).waitFor();
	await page.getByTestId("demo-account-ada").click();
	await page.getByRole("link", { name: de.members.nav }).waitFor();
	expect(await page.locator("html").getAttribute("lang")).toBe("de");
	await page.getByTestId("user-menu").click();
	await page.getByTestId("language").selectOption("en");
	await page.getByRole("link", { name: "Members" }).waitFor();
});

test("the browser's language is taken where there is it", async ({ enter }) => {
	const { page } = await enter("Nobody", { locale: "de-AT" });
	await page.goto("/");
	await page.getByRole("heading", { name: de.signIn.title }).waitFor();
});
