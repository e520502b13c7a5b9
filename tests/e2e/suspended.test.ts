import { describe, expect } from "vitest";
import { sentenceFor } from "../../web/src/shared/errors.ts";
import { texts } from "../../web/src/shared/texts.ts";
import { giveStatus, newAccount } from "./support/people.ts";
import { showing } from "./support/person.ts";
import { test } from "./support/stage.ts";

/**
 * Auth's answers to a disabled user's sign-in and refresh, and the services' to a token that is revoked; the image is
 * how the SDK's channel finds out, after an error, whether there is a network at all.
 */
const REFUSED = [
	/status of 40[013].*\/v1\/(token|accounts)/,
	/status of 40[13].*\/(Listen|Write)\/channel/,
	/status of 401.*getMe/,
	/www\.google\.com\/images\/cleardot\.gif/,
];

describe("a member who is suspended", () => {
	test("gets an explanation on the open screen instead of an error", async ({ enter }) => {
		const ed = await newAccount("Ed", ["editor"]);
		const person = await enter("Ed");
		person.expect(...REFUSED);
		await person.signIn(ed, "/sources");
		await person.page.getByTestId("source-ferry-company").waitFor();

		await giveStatus(ed, "suspended");
		await person.page.getByRole("heading", { name: texts.suspended.title }).waitFor();
		expect(await person.page.locator('[data-testid^="nav-"]').count()).toBe(0);
		expect(await person.page.getByTestId("source-ferry-company").count()).toBe(0);
	});

	test("is told so at the sign-in, and let in again once reactivated", async ({ enter }) => {
		const ed = await newAccount("Ed", ["editor"]);
		await giveStatus(ed, "suspended");
		const person = await enter("Ed");
		person.expect(...REFUSED);
		const { page } = person;
		await page.goto("/");
		await person.submit(ed.email, ed.password);
		await page
			.getByTestId("sign-in-error")
			.filter({ hasText: sentenceFor({ code: "auth/user-disabled" }) })
			.waitFor();

		await giveStatus(ed, "active");
		await page.getByRole("button", { name: texts.signIn.submit, exact: true }).click();
		await showing(page, ["editor"]).waitFor();
	});

	test("by an admin's click, and let in again by another, with the roles they had", async ({ enter }) => {
		const ed = await newAccount("Ed", ["editor"]);
		const [hers, his] = await Promise.all([enter("Ada"), enter("Ed")]);
		his.expect(...REFUSED);
		await his.signIn(ed, "/sources");
		await hers.signInAsDemo("ada", `/members/${ed.uid}`);
		await hers.page.getByTestId("suspend-member").click();
		await hers.page.getByTestId("suspend-member-confirm").click();
		await his.page.getByRole("heading", { name: texts.suspended.title }).waitFor();
		await hers.page.getByTestId("reactivate-member").click();
		await hers.page.getByTestId("reactivate-member-confirm").click();
		await hers.page.getByTestId("suspend-member").waitFor();
		await his.page.getByRole("button", { name: texts.suspended.signIn }).click();
		await his.submit(ed.email, ed.password);
		await showing(his.page, ["editor"]).waitFor();
	});

	test("gets back in from the explanation itself, by signing in anew", async ({ enter }) => {
		const ed = await newAccount("Ed", ["editor"]);
		const person = await enter("Ed");
		person.expect(...REFUSED);
		await person.signIn(ed, "/articles");
		await giveStatus(ed, "suspended");
		await person.page.getByRole("heading", { name: texts.suspended.title }).waitFor();
		await giveStatus(ed, "active");
		await person.signOut();
		await person.signIn(ed);
		await showing(person.page, ["editor"]).waitFor();
	});
});
