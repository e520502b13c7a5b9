import { isRole, rolesWith } from "@rolecall/policy";
import { describe, expect } from "vitest";
import { texts } from "../../web/src/shared/texts.ts";
import { giveRoles, newAccount, rolesHeld } from "./support/people.ts";
import { showing } from "./support/person.ts";
import { test } from "./support/stage.ts";

const TITLE = "What the tide gauge says";
const BODY = "Nine centimetres since spring.";

describe("a form that is open when the permission goes", () => {
	test("a new article keeps what was typed, says what happened, and can be saved once the role is back", async ({
		enter,
	}) => {
		const ed = await newAccount("Ed", ["editor"]);
		const person = await enter("Ed");
		const { page } = person;
		await person.signIn(ed, "/articles/new");
		const [title, body] = [page.getByTestId("article-title"), page.getByTestId("article-body")];
		await title.fill(TITLE);
		await body.fill(BODY);

		await giveRoles(ed, ["viewer"]);
		const locked = page.getByTestId("editor-locked");
		await locked.waitFor();
		expect(await locked.textContent()).toContain(texts.editor.lost(rolesWith("articles.write")));
		expect([await title.inputValue(), await body.inputValue()]).toEqual([TITLE, BODY]);
		expect(await page.getByTestId("save-article").count()).toBe(0);
		await body.pressSequentially(" More.");

		await giveRoles(ed, ["editor"]);
		await locked.waitFor({ state: "detached" });
		expect(await body.inputValue()).toBe(`${BODY} More.`);
		await page.getByTestId("save-article").click();
		await page.getByRole("heading", { name: TITLE }).waitFor();
		await page.getByText(`${BODY} More.`).waitFor();
	});

	test("a draft being edited keeps what was typed, over a reload too", async ({ enter }) => {
		const ed = await newAccount("Ed", ["editor"]);
		const person = await enter("Ed");
		const { page } = person;
		await person.signIn(ed, "/articles/new");
		await page.getByTestId("article-title").fill(TITLE);
		await page.getByTestId("save-article").click();
		await page.getByTestId("edit-article").click();
		const body = page.getByTestId("article-body");
		await body.fill(BODY);

		await giveRoles(ed, ["viewer"]);
		await page.getByTestId("editor-locked").waitFor();
		expect(await body.inputValue()).toBe(BODY);
		await page.reload();
		await showing(page, ["viewer"]).waitFor();
		await page.getByTestId("editor-locked").waitFor();
		expect(await body.inputValue()).toBe(BODY);
	});

	test.for([
		{ left: "may still read sources", roles: ["editor"] },
		{ left: "may not even read sources", roles: ["viewer"] },
		{ left: "has no role left", roles: [] },
	] as const)("a source being added keeps what was typed, by somebody who $left", async ({ roles }, { enter }) => {
		const second = await newAccount("Second", ["admin"]);
		const person = await enter("Second");
		const { page } = person;
		await person.signIn(second, "/sources");
		await page.getByTestId("new-source").click();
		const notes = page.getByTestId("source-notes");
		await page.getByTestId("source-name").fill("The harbour master");
		await notes.fill(BODY);

		await giveRoles(second, roles);
		await showing(page, roles).waitFor();
		await page.getByText(texts.sources.lost).waitFor();
		expect(await notes.inputValue()).toBe(BODY);
		expect(await page.getByTestId("save-source").count()).toBe(0);
	});

	test("a role editor keeps the choice and the reason, and can save them once the role is back", async ({ enter }) => {
		const [ed, second] = await Promise.all([newAccount("Ed", ["viewer"]), newAccount("Second", ["admin"])]);
		const person = await enter("Second");
		const { page } = person;
		await person.signIn(second, `/members/${ed.uid}`);
		await page.getByTestId("role-checkbox-editor").check();
		const reason = page.getByTestId("role-reason");
		await reason.fill(BODY);

		for (const roles of [["auditor"], ["viewer"]] as const) {
			await giveRoles(second, roles);
			await showing(page, roles).waitFor();
			await page.getByTestId("kept-typed").last().waitFor();
			expect(await reason.inputValue()).toBe(BODY);
			expect(await page.getByTestId("save-roles").isDisabled()).toBe(true);
		}
		await giveRoles(second, ["admin"]);
		await showing(page, ["admin"]).waitFor();
		await page.getByTestId("kept-typed").waitFor({ state: "detached" });
		expect(await reason.inputValue()).toBe(BODY);
		await page.getByTestId("save-roles").click();
		await page.getByTestId("roles-done").waitFor();
	});

	test.for([
		{ left: "may still read members", roles: ["auditor"] },
		{ left: "may not even read members", roles: ["viewer"] },
		{ left: "has no role left", roles: [] },
	] as const)(
		"a bulk change keeps the choice and the reason of somebody who $left, and can be sent once the role is back",
		async ({ roles }, { enter }) => {
			const tag = `Many${Date.now()}`;
			const second = await newAccount("Second", ["admin"]);
			const two = [await newAccount(`Ann${tag}`, ["viewer"]), await newAccount(`Ben${tag}`, ["viewer"])];
			const person = await enter("Second");
			const { page } = person;
			await person.signIn(second, `/members?q=${tag}`);
			await page.getByTestId("choose-all").check();
			await page.getByTestId("bulk-open").click();
			await page.getByTestId("bulk-editor").getByText(texts.bulk.add).click();
			const reason = page.getByTestId("bulk-reason");
			await reason.fill(BODY);

			await giveRoles(second, roles);
			await showing(page, roles).waitFor();
			const said = page.getByRole("dialog").getByTestId("kept-typed");
			await said.waitFor();
			expect(await reason.inputValue()).toBe(BODY);
			expect(await page.getByTestId("bulk-save").isDisabled()).toBe(true);

			await giveRoles(second, ["admin"]);
			await showing(page, ["admin"]).waitFor();
			await said.waitFor({ state: "detached" });
			expect(await reason.inputValue()).toBe(BODY);
			await page.getByTestId("bulk-preview").getByText(texts.bulk.count(2, 2)).waitFor();
			await page.getByTestId("bulk-save").click();
			await page.getByTestId("job").and(page.locator('[data-status="done"]')).waitFor();
			for (const account of two) expect(await rolesHeld(account)).toEqual({ editor: null, viewer: null });
		},
	);

	test("an invite keeps its address, and a lockdown its reason", async ({ enter }) => {
		const second = await newAccount("Second", ["admin"]);
		const person = await enter("Second");
		const { page } = person;
		await person.signIn(second, "/invites");
		await page.getByTestId("invite-email").fill("new@rolecall.test");
		await giveRoles(second, ["viewer"]);
		await page.getByTestId("kept-typed").first().waitFor();
		expect(await page.getByTestId("invite-email").inputValue()).toBe("new@rolecall.test");
		expect(await page.getByTestId("invite-send").isDisabled()).toBe(true);
		await page.getByTestId("invite-email").fill("");
		await page.getByRole("heading", { name: texts.noAccess.title }).waitFor();

		await giveRoles(second, ["admin"]);
		await showing(page, ["admin"]).waitFor();
		await page.getByTestId("nav-security").click();
		await page.getByTestId("begin-lockdown").click();
		await page.getByTestId("begin-lockdown-reason").fill(BODY);
		await giveRoles(second, ["viewer"]);
		await page.getByRole("dialog").getByTestId("kept-typed").waitFor();
		expect(await page.getByTestId("begin-lockdown-reason").inputValue()).toBe(BODY);
	});
});

describe("a wish for a role that is being typed", () => {
	test("keeps its role and reason, and can be sent, while one has another role or none", async ({ enter }) => {
		const ed = await newAccount("Ed", ["editor"]);
		const person = await enter("Ed");
		const { page } = person;
		await person.signIn(ed, "/access");
		const [role, reason] = [page.getByTestId("ask-role"), page.getByTestId("ask-reason")];
		await role.selectOption("publisher");
		await reason.fill(BODY);
		for (const roles of [["viewer"], [], ["editor"], []] as const) {
			await giveRoles(ed, roles);
			await showing(page, roles).waitFor();
			expect([await role.inputValue(), await reason.inputValue()]).toEqual(["publisher", BODY]);
		}
		await page.getByTestId("ask-send").click();
		await page.getByText(texts.myAccess.sent).waitFor();
	});

	test("asks for no other role unseen when its role is given meanwhile", async ({ enter }) => {
		const ed = await newAccount("Ed", ["viewer"]);
		const person = await enter("Ed");
		const { page } = person;
		await person.signIn(ed, "/access");
		const [role, reason] = [page.getByTestId("ask-role"), page.getByTestId("ask-reason")];
		await reason.fill(BODY); // For the role that is offered first.
		const wished = await role.inputValue();
		if (!isRole(wished)) throw new Error(`no role is offered: ${wished}`);
		await giveRoles(ed, [wished]);
		await page.getByText(texts.myAccess.held).waitFor();
		expect([await role.inputValue(), await reason.inputValue()]).toEqual([wished, BODY]);
		expect(await page.getByTestId("ask-send").isDisabled()).toBe(true);
		await role.selectOption("publisher");
		await page.getByTestId("ask-send").click();
		await page.getByText(texts.myAccess.asked("publisher", 8)).waitFor();
	});

	test.for([
		{ who: "never had a role", first: [] },
		{ who: "has just lost the last role", first: ["viewer"] },
	] as const)("of somebody who $who stays when another role is given", async ({ first }, { enter }) => {
		const norman = await newAccount("Norman", first);
		const person = await enter("Norman");
		const { page } = person;
		await page.goto("/");
		await person.submit(norman.email, norman.password);
		await showing(page, first).waitFor();
		await giveRoles(norman, []);
		await page.getByRole("heading", { name: texts.noRole.title }).waitFor();
		await page.getByTestId("ask-role").selectOption("publisher");
		const reason = page.getByTestId("ask-reason");
		await reason.pressSequentially(BODY);
		await giveRoles(norman, ["editor"]);
		await page.getByRole("heading", { name: texts.noRole.given.title }).waitFor();
		expect(await reason.inputValue()).toBe(BODY);
		await page.getByTestId("ask-send").click();
		await page.waitForURL(/\/articles$/);
	});
});
