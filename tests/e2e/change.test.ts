import { describe, expect } from "vitest";
import { demoAccount } from "./support/people.ts";
import { markWindow, notice, openMember, saveRole, showing } from "./support/person.ts";
import { test } from "./support/stage.ts";

/** A draft of Ed's among the seeded articles. */
const DRAFT = "/articles/orchard-frost";

describe("an admin changes somebody's role", () => {
	test("and it takes effect on their open screen without a reload, there and back", async ({ enter }) => {
		const ed = await demoAccount("ed");
		const [his, hers] = await Promise.all([enter("Ed"), enter("Ada")]);
		await Promise.all([his.signInAsDemo("ed", DRAFT), hers.signInAsDemo("ada")]);
		await his.page.getByTestId("edit-article").waitFor();
		const isSameWindow = await markWindow(his.page);
		const publish = his.page.getByTestId("publish-article");
		expect(await publish.count()).toBe(0);

		await openMember(hers.page, ed);
		await saveRole(hers.page, "publisher", true);
		await showing(his.page, ["editor", "publisher"]).waitFor();
		await notice(his.page, "You are now a publisher.").waitFor();
		await publish.waitFor();

		await hers.page.getByTestId("undo-roles").click();
		await showing(his.page, ["editor"]).waitFor();
		await notice(his.page, "You are no longer a publisher.").waitFor();
		await publish.waitFor({ state: "detached" });
		// What was taken back can be taken back as well.
		for (const roles of [["editor", "publisher"], ["editor"]] as const) {
			await hers.page.getByTestId("undo-roles").click();
			await showing(his.page, roles).waitFor();
			await hers.page.getByTestId("roles-done").waitFor();
		}
		expect(await isSameWindow()).toBe(true);
		expect(new URL(his.page.url()).pathname).toBe(DRAFT);
	});
});
