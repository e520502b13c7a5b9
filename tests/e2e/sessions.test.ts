import { describe, expect } from "vitest";
import { sentenceFor } from "../../web/src/shared/errors.ts";
import { texts } from "../../web/src/shared/texts.ts";
import { newAccount } from "./support/people.ts";
import { showing } from "./support/person.ts";
import { test } from "./support/stage.ts";

describe("signing in and out", () => {
	test("one after another in the same browser, each sees what is theirs and nothing is left behind", async ({
		enter,
	}) => {
		const person = await enter("Several");
		const { page } = person;
		for (const round of [1, 2]) {
			await person.signInAsDemo("ada", "/members?q=marlowe");
			await page.locator('[data-email="ed@rolecall.test"]').waitFor();
			await person.signOut();
			await person.signInAsDemo("vera", "/articles");
			await showing(page, ["viewer"]).waitFor();
			await page.getByTestId("article-harbour-ferry").waitFor();
			expect(await page.getByTestId("nav-members").count(), `round ${round}`).toBe(0);
			await person.signOut();
		}
		// Every listener of the signed-in part is gone before the sign-out: a refused one would be in the console.
	});

	test("right after a page with live data has been opened leaves no refusal behind", async ({ enter }) => {
		const person = await enter("Hasty");
		await person.signInAsDemo("ada", "/sources");
		await person.page.getByTestId("source-ferry-company").waitFor();
		await person.page.getByTestId("nav-members").click();
		await person.signOut();
	});

	test("a reload keeps one signed in", async ({ enter }) => {
		const person = await enter("Pat");
		await person.signIn(await newAccount("Pat", ["publisher"]));
		await person.page.reload();
		await showing(person.page, ["publisher"]).waitFor();
	});

	test("a wrong password is answered with a sentence", async ({ enter }) => {
		const person = await enter("Vera");
		person.expect(/status of 400.*accounts:signInWithPassword/);
		const { page } = person;
		await page.goto("/");
		await person.submit("vera@rolecall.test", "not-her-password");
		const error = page.getByTestId("sign-in-error");
		await error.waitFor();
		expect(await error.textContent()).toBe(sentenceFor({ code: "auth/invalid-credential" }));
	});

	test("empty fields are answered beside them, before anything is sent", async ({ enter }) => {
		const { page } = await enter("Nobody");
		await page.goto("/");
		await page.getByRole("button", { name: texts.signIn.submit, exact: true }).click();
		await page.getByText(texts.signIn.needEmail).waitFor();
		await page.getByText(texts.signIn.needPassword).waitFor();
	});
});

describe("a new person", () => {
	test("is a viewer at once, in the very first token", async ({ enter }) => {
		const person = await enter("New");
		const { page } = person;
		await page.goto("/");
		await page.getByRole("button", { name: texts.signIn.toCreate }).click();
		await page.getByLabel(texts.signIn.name).fill("Nadia New");
		await page.getByLabel(texts.signIn.email).fill(`nadia-${Date.now()}@e2e.test`);
		await page.getByLabel(texts.signIn.password, { exact: true }).fill("a long enough one");
		const signUp = page.waitForResponse((response) => response.url().includes("accounts:signUp"));
		await page.getByRole("button", { name: texts.signIn.create }).click();
		const { idToken } = (await (await signUp).json()) as { idToken: string };
		await showing(page, ["viewer"]).waitFor();
		await page.getByTestId("article-harbour-ferry").waitFor();
		expect(claimsOf(idToken)).toMatchObject({ roles: ["viewer"], claimsVersion: 1 });
		await page.getByRole("button", { name: texts.shell.account("Nadia New") }).waitFor();
	});
});

function claimsOf(idToken: string): unknown {
	return JSON.parse(Buffer.from(idToken.split(".")[1] ?? "", "base64url").toString());
}
