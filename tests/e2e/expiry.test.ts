import { expect } from "vitest";
import { giveRoles, newAccount } from "./support/people.ts";
import { notice, shownVersion } from "./support/person.ts";
import { test } from "./support/stage.ts";

const LASTS_MS = 4_000;

test("a role with an end leaves the screen at its second, with nobody acting", async ({ enter }) => {
	const pat = await newAccount("Pat", ["viewer"]);
	const person = await enter("Pat");
	await person.signIn(pat);
	const { page } = person;
	// Whole seconds, as in the token.
	const endsAt = Math.ceil((Date.now() + LASTS_MS) / 1000) * 1000;
	await giveRoles(pat, ["publisher"], endsAt);
	const indicator = page.getByTestId("access-indicator");
	const publisher = page.locator('[data-testid="access-indicator"][data-roles="publisher"]');
	await publisher.waitFor();
	await page.getByTestId("nav-sources").click();
	await page.getByTestId("source-ferry-company").waitFor();
	const version = await shownVersion(page);
	const lostAt = indicator.evaluate(
		(element) =>
			new Promise<number>((resolve) => {
				new MutationObserver(() => resolve(Date.now())).observe(element, { attributeFilter: ["data-roles"] });
			}),
	);
	expect(await publisher.count()).toBe(1);

	const late = (await lostAt) - endsAt;
	expect(await indicator.getAttribute("data-roles")).toBe("");
	expect(late).toBeGreaterThanOrEqual(0);
	expect(await shownVersion(page)).toBe(version);
	await notice(page, "You are no longer a publisher.").waitFor();
	await page.getByTestId("source-ferry-company").waitFor({ state: "detached" });
	console.log(`The screen followed ${late} ms after the end`);
});
