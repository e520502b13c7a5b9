import { describe, expect } from "vitest";
import { sentenceFor } from "../../web/src/shared/errors.ts";
import { texts } from "../../web/src/shared/texts.ts";
import { newAccount } from "./support/people.ts";
import { markWindow, type Person } from "./support/person.ts";
import { test } from "./support/stage.ts";

/** Whatever is asked for without a network. */
const NO_NETWORK = [
	/net::ERR_(INTERNET_DISCONNECTED|FAILED|ABORTED|NETWORK_CHANGED)/,
	/Could not reach Cloud Firestore/,
];
/** What React writes of an error that a page shows. */
const PART_MISSING = /part of the app could not be loaded/i;

const OFFLINE = sentenceFor({ code: "offline" });

/** Goes without a network, before or after the browser has had the time to fetch the other pages. */
async function goOffline(person: Person): Promise<void> {
	person.expect(...NO_NETWORK, PART_MISSING);
	await person.context.setOffline(true);
	await person.page.locator('[data-testid="access-indicator"][data-phase="offline"]').waitFor();
}

const fetched = (part: string) =>
	performance.getEntriesByType("resource").some(({ name }) => name.includes(`/${part}-`));

describe("a page that is not loaded yet, without a network", () => {
	test("says so inside the shell, and opens by itself when the network is back, with no reload", async ({ enter }) => {
		const person = await enter("Ada");
		const { page } = person;
		// A browser that is never idle: nothing is fetched ahead.
		await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
		await person.signIn(await newAccount("Ada", ["admin"]), "/articles");
		const unchanged = await markWindow(page);
		await goOffline(person);

		await page.getByTestId("nav-sources").click();
		await page.getByRole("heading", { name: texts.failure.offline.title }).waitFor();
		expect(await page.locator("main").count()).toBe(1);
		expect(await page.getByTestId("nav-articles").isVisible()).toBe(true);
		await page.getByTestId("load-again").click();
		await page.getByRole("heading", { name: texts.failure.offline.title }).waitFor();
		await page.getByTestId("nav-articles").click();
		await page.getByRole("heading", { name: texts.articles.title }).waitFor();
		await page.getByTestId("nav-roles").click();
		await page.getByRole("heading", { name: texts.failure.offline.title }).waitFor();

		await person.context.setOffline(false);
		await page.getByRole("heading", { name: texts.rolesPage.title }).waitFor();
		await page.getByTestId("nav-sources").click();
		await page.getByTestId("source-ferry-company").waitFor();
		expect(await unchanged()).toBe(true);
	});

	test("opens all the same once the browser has been idle", async ({ enter }) => {
		const person = await enter("Ada");
		const { page } = person;
		await person.signIn(await newAccount("Ada", ["admin"]), "/articles");
		await page.waitForFunction(fetched, "MyAccessScreen", { timeout: 30_000 });
		await page.waitForFunction(fetched, "Palette", { timeout: 30_000 });
		await goOffline(person);
		await page.getByTestId("nav-security").click();
		await page.getByRole("heading", { name: texts.security.title, level: 1 }).waitFor();
		await page.getByTestId("open-palette").click();
		await page.getByPlaceholder(texts.palette.placeholder).waitFor();
	});

	test("a sign-in page fetches nothing ahead", async ({ enter }) => {
		const { page } = await enter("Nobody");
		await page.goto("/");
		await page.getByRole("heading", { name: texts.signIn.title }).waitFor();
		await page.waitForTimeout(3_000);
		expect(await page.evaluate(fetched, "ArticlesScreen")).toBe(false);
	});
});

describe("saving without a network", () => {
	test("an article says so at once, and keeps what is typed", async ({ enter }) => {
		const person = await enter("Ed");
		const { page } = person;
		await person.signIn(await newAccount("Ed", ["editor"]), "/articles/new");
		await page.getByTestId("article-title").fill("Spring tide");
		await goOffline(person);
		const save = page.getByTestId("save-article");
		await save.click();
		await page.getByText(OFFLINE).waitFor();
		expect([await save.isEnabled(), await page.getByTestId("article-title").inputValue()]).toEqual([
			true,
			"Spring tide",
		]);
		await person.context.setOffline(false);
		await page.locator('[data-testid="access-indicator"][data-phase="current"]').waitFor({ timeout: 30_000 });
		await save.click();
		await page.getByRole("heading", { name: "Spring tide" }).waitFor();
	});

	test("an admin's change and a source say so too, in their dialogs", async ({ enter }) => {
		const ed = await newAccount("Ed", ["editor"]);
		const person = await enter("Second");
		const { page } = person;
		await person.signIn(await newAccount("Second", ["viewer", "admin"]), "/sources");
		await page.waitForFunction(fetched, "MyAccessScreen", { timeout: 30_000 });
		await page.goto(`/members/${ed.uid}`);
		await page.getByTestId("role-checkbox-publisher").check();
		await goOffline(person);
		await page.getByTestId("save-roles").click();
		await page.getByText(OFFLINE).first().waitFor();
		expect(await page.getByTestId("role-checkbox-publisher").isChecked()).toBe(true);

		await person.context.setOffline(false);
		await page.goto("/sources");
		await page.getByTestId("new-source").click();
		await page.getByTestId("source-name").fill("The harbour master");
		await goOffline(person);
		await page.getByTestId("save-source").click();
		await page.getByRole("dialog").getByText(OFFLINE).waitFor();
		expect(await page.getByTestId("source-name").inputValue()).toBe("The harbour master");
	});

	test("a wish for a role keeps its reason", async ({ enter }) => {
		const person = await enter("Vera");
		const { page } = person;
		await person.signIn(await newAccount("Vera", ["viewer"]), "/access");
		await page.getByTestId("ask-reason").fill("The late shift.");
		await goOffline(person);
		await page.getByTestId("ask-send").click();
		await page.getByText(OFFLINE).waitFor();
		expect(await page.getByTestId("ask-reason").inputValue()).toBe("The late shift.");
	});
});
