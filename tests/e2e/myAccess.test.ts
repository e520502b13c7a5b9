import { expect } from "vitest";
import { texts } from "../../web/src/shared/texts.ts";
import { tabTo } from "./support/keyboard.ts";
import { giveRoles, newAccount } from "./support/people.ts";
import { showing } from "./support/person.ts";
import { test } from "./support/stage.ts";

test("a member sees where each role comes from and on which devices it is in force", async ({ enter }) => {
	const vera = await newAccount("Vera", ["viewer"]);
	const [laptop, phone] = await Promise.all([enter("Vera"), enter("Vera's phone")]);
	await Promise.all([laptop.signIn(vera, "/access"), phone.signIn(vera)]);
	const { page } = laptop;
	const devices = page.getByTestId("device-list").getByRole("listitem");
	await expect.poll(() => devices.count()).toBe(2);
	expect(await devices.filter({ hasText: texts.devices.here }).count()).toBe(1);
	await giveRoles(vera, ["editor"], Date.now() + 3_600_000);
	await showing(page, ["editor"]).waitFor();
	await page
		.getByTestId("grants")
		.getByText(/Editor until .* given .* by Rolecall/)
		.waitFor();
	await expect.poll(() => devices.filter({ hasText: texts.devices.has }).count()).toBe(2);
	await page
		.getByTestId("own-permissions")
		.getByRole("listitem")
		.filter({ hasText: texts.permissions["sources.read"] })
		.filter({ hasText: /Editor.*in 60 minutes|Editor.*in 1 hour/ })
		.waitFor();
});

test.for(["admin", "viewer"] as const)(
	"a member who is %s signs out everywhere, by keyboard",
	async (role, { enter }) => {
		const someone = await newAccount("Someone", [role]);
		const [here, there] = await Promise.all([enter("Someone"), enter("Someone elsewhere")]);
		for (const person of [here, there]) person.expect(/status of 40[013]/, /cleardot\.gif/);
		await Promise.all([here.signIn(someone, "/access"), there.signIn(someone)]);
		await tabTo(here.page, '[data-testid="sign-out-everywhere"]');
		await here.page.keyboard.press("Enter");
		await here.page.getByTestId("sign-out-everywhere-confirm").waitFor();
		await tabTo(here.page, '[data-testid="sign-out-everywhere-confirm"]');
		await here.page.keyboard.press("Enter");
		for (const { page } of [here, there]) await page.getByRole("heading", { name: texts.signIn.title }).waitFor();
	},
);
