import { expect } from "vitest";
import { newAccount } from "./support/people.ts";
import { openMember, showing, shownVersion } from "./support/person.ts";
import { test } from "./support/stage.ts";

test("an admin who takes a role from themselves is asked twice", async ({ enter }) => {
	const adam = await newAccount("Adam", ["admin", "viewer"]);
	const person = await enter("Adam");
	const { page } = person;
	await person.signIn(adam, "/members");
	await openMember(page, adam);
	const version = await shownVersion(page);
	await page.getByTestId("role-checkbox-admin").uncheck();
	await page.getByTestId("save-roles").click();
	await page.getByTestId("self-demotion").waitFor();
	expect(await shownVersion(page)).toBe(version);
	await page.getByTestId("save-roles").click();
	await showing(page, ["viewer"]).waitFor();
	expect(await shownVersion(page)).toBe(version + 1);
});
