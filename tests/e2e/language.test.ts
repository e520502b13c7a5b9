import { COLLECTIONS, paths } from "@rolecall/policy";
import { expect } from "vitest";
import { localServices } from "../../tools/seed/services.ts";
import * as de from "../../web/src/shared/texts/de/index.ts";
import { newAccount } from "./support/people.ts";
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

test("why the server refuses is said in the language of the page", async ({ enter }) => {
	const { db } = await localServices();
	const norman = await newAccount("Norman", []);
	const asked = { uid: norman.uid, role: "editor", hours: 8, reason: "Covers for Pat.", status: "pending" };
	const { id } = await db.collection(COLLECTIONS.accessRequests).add({ ...asked, createdAt: new Date() });
	const person = await enter("Ada", { locale: "de" });
	const { page } = person;
	person.expect(/status of 400/);
	await page.goto("/requests");
	await page.getByTestId("demo-account-ada").click();
	// Somebody else decides while the click is on its way.
	await page.route(/\/decideAccessRequest$/, async (route) => {
		await db.doc(paths.accessRequest(id)).update({ status: "denied" });
		await route.continue();
	});
	await page.getByTestId(`request-${norman.uid}`).getByTestId("approve-request").click();
	await page.getByRole("alert").filter({ hasText: de.refusals["already-decided"] }).waitFor();
});
