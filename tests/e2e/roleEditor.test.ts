import { describe, expect } from "vitest";
import { texts } from "../../web/src/shared/texts.ts";
import { newAccount } from "./support/people.ts";
import { openMember } from "./support/person.ts";
import { test } from "./support/stage.ts";

describe("the role editor", () => {
	test("saves no end that nobody chose", async ({ enter }) => {
		const ed = await newAccount("Ed", ["viewer"]);
		const person = await enter("Ada");
		const { page } = person;
		await person.signInAsDemo("ada");
		await openMember(page, ed);
		await page.getByTestId("role-checkbox-editor").check();
		await page.getByTestId("role-end-editor").selectOption("at");
		const at = page.getByTestId("role-end-at-editor");
		for (const value of ["2020-01-01T10:00", ""]) {
			await at.fill(value);
			await page.getByText(texts.roleEditor.notFuture).waitFor();
			await page.getByTestId("save-roles").click();
			expect(await at.evaluate((input) => input === document.activeElement)).toBe(true);
		}
		const version = page.getByTestId("member-version");
		expect(await version.textContent()).toContain(texts.access.version(1));

		await at.fill("2099-01-01T10:00");
		await page.getByTestId("save-roles").click();
		await page.getByTestId("roles-done").waitFor();
		expect(await version.textContent()).toContain(texts.access.version(2));
	});

	test("asks before a choice is lost with the page, and never afterwards", async ({ enter }) => {
		const ed = await newAccount("Ed", ["viewer"]);
		const person = await enter("Ada");
		const { page } = person;
		await person.signInAsDemo("ada");
		await openMember(page, ed);
		const editor = page.getByTestId("role-checkbox-editor");
		await editor.check();
		for (const leave of ["Escape", "Back"]) {
			if (leave === "Escape") await page.keyboard.press("Escape");
			else await page.goBack();
			await page.getByTestId("leave-not").click();
			await page.getByTestId("leave-not").waitFor({ state: "detached" });
			expect(await editor.isChecked()).toBe(true);
			expect(new URL(page.url()).pathname).toBe(`/members/${ed.uid}`);
		}
		await page.keyboard.press("Escape");
		await page.getByTestId("leave-anyway").click();
		await editor.waitFor({ state: "detached" });

		await page.getByTestId(`member-row-${ed.uid}`).click();
		expect(await editor.isChecked()).toBe(false);
		await page.keyboard.press("Escape");
		await editor.waitFor({ state: "detached" });
	});
});

test("whoever suspends somebody can say why, and the log has it", async ({ enter }) => {
	const ed = await newAccount("Ed", ["viewer"]);
	const person = await enter("Ada");
	const { page } = person;
	await person.signInAsDemo("ada");
	await openMember(page, ed);
	await page.getByTestId("suspend-member").click();
	await page.getByTestId("suspend-member-reason").fill("The laptop was stolen.");
	await page.getByTestId("suspend-member-confirm").click();
	await page.getByTestId("reactivate-member").waitFor();
	await page.getByTestId("history").getByText("“The laptop was stolen.”").waitFor();
});

test("a list that is filtered to nobody shows everybody again", async ({ enter }) => {
	const person = await enter("Ada");
	const { page } = person;
	await person.signInAsDemo("ada", "/members?q=nobody-by-that-name&role=auditor");
	await page.getByTestId("show-all-members").click();
	await page.locator('[data-testid^="member-row-"]').first().waitFor();
	expect(new URL(page.url()).search).toBe("");
});
