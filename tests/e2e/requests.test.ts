import { describe, expect } from "vitest";
import { texts } from "../../web/src/shared/texts.ts";
import { focused } from "./support/keyboard.ts";
import { giveRoles, newAccount, newRequest } from "./support/people.ts";
import { showing } from "./support/person.ts";
import { test } from "./support/stage.ts";

describe("somebody without a role", () => {
	test("asks for one, an admin sees it live and approves with one click, the page opens by itself", async ({
		enter,
	}) => {
		const norman = await newAccount("Norman", []);
		const [his, hers] = await Promise.all([enter("Norman"), enter("Ada")]);
		await hers.signIn(await newAccount("Ada", ["admin"]), "/requests");
		await his.page.goto("/");
		await his.submit(norman.email, norman.password);
		await his.page.getByTestId("ask-role").selectOption("editor");
		await his.page.getByTestId("ask-send").click();
		await his.page.getByText(texts.myAccess.needReason).waitFor();
		await his.page.getByTestId("ask-reason").fill("Covers for Pat.");
		await his.page.getByTestId("ask-send").click();
		await his.page.getByTestId("own-request-pending").waitFor();

		await hers.page.getByTestId("pending-requests").waitFor();
		const request = hers.page.getByTestId(`request-${norman.uid}`);
		await request.filter({ hasText: texts.requests.asks("editor", 8) }).waitFor();
		await request.getByTestId("approve-request").click();
		await request.waitFor({ state: "detached" });
		await showing(his.page, ["editor"]).waitFor();
		await his.page.getByTestId("user-menu").click();
		await his.page.getByTestId("my-access").click();
		await his.page.getByRole("heading", { name: texts.access.title, level: 1 }).waitFor();
		await his.page.getByText(texts.myAccess.status.approved).waitFor();
		expect(await his.page.locator("#content").textContent()).toContain("ends in 8 hours");
	});

	test("sees an answer where they wait, and has their own access: devices, requests, the way out", async ({
		enter,
	}) => {
		const norman = await newAccount("Norman", []);
		const [his, hers] = await Promise.all([enter("Norman"), enter("Ada")]);
		await hers.signIn(await newAccount("Ada", ["admin"]), "/requests");
		await his.signIn(norman);
		await his.page.getByTestId("ask-reason").fill("For the night shift.");
		await his.page.getByTestId("ask-send").click();
		await hers.page.getByTestId(`request-${norman.uid}`).getByTestId("deny-request").click();
		await his.page.getByTestId("own-request-denied").waitFor();
		await his.page.getByRole("link", { name: texts.noRole.more }).click();
		await his.page.getByRole("heading", { name: texts.access.title, level: 1 }).waitFor();
		await his.page.getByTestId("own-request-denied").waitFor();
		await his.page.getByTestId("device-list").getByText(texts.devices.here).waitFor();
		await his.page.getByTestId("sign-out-everywhere").waitFor();
		await his.page.goto("/access");
		await his.page.getByTestId("ask-send").waitFor();
		await his.page.getByRole("link", { name: texts.appName }).click();
		await his.page.getByRole("heading", { name: texts.noRole.title }).waitFor();
	});
});

test("a decision with a reason is on record with it, shows what they have, and hands the focus on", async ({
	enter,
}) => {
	const [first, second] = [await newAccount("First", ["viewer"]), await newAccount("Second", ["editor"])];
	const person = await enter("Ada");
	const { page } = person;
	await person.signIn(await newAccount("Ada", ["admin"]), "/requests");
	for (const account of [first, second]) await newRequest(account, "publisher");
	const [one, other] = [first, second].map(({ uid }) => page.getByTestId(`request-${uid}`));
	await one?.getByTestId("request-roles").getByText(texts.roles.name.viewer).waitFor();
	await other?.getByTestId("decide-with-reason").click();
	await page.getByTestId("decide-reason").fill("Ask your desk first");
	await page.getByTestId("deny-request-with-reason").click();
	await other?.waitFor({ state: "detached" });
	await expect.poll(() => focused(page, "li")).toBe(true);
	await one?.getByTestId("approve-request").click();
	await one?.waitFor({ state: "detached" });
	await expect.poll(() => focused(page, "li, h1")).toBe(true);
	await page.goto(`/audit?target=${second.uid}&action=request.denied`);
	await page.getByText("“Ask your desk first”").waitFor();
});

test("one's own request waits for somebody else", async ({ enter }) => {
	const admin = await newAccount("Adam", ["viewer"]);
	const person = await enter("Adam");
	const { page } = person;
	await person.signIn(admin, "/access");
	await page.getByTestId("ask-reason").fill("Before I became an admin.");
	await page.getByTestId("ask-send").click();
	await page.getByText(texts.myAccess.status.pending).waitFor();
	await giveRoles(admin, ["admin"]);
	await page.getByText(texts.myAccess.everything).waitFor();
	await page.getByTestId("nav-requests").click();
	const own = page.getByTestId(`request-${admin.uid}`);
	await own.getByText(texts.requests.own).waitFor();
	expect(await own.getByTestId("approve-request").count()).toBe(0);
});
