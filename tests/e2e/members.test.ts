import { readFileSync } from "node:fs";
import type { Role } from "@rolecall/policy";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { texts } from "../../web/src/shared/texts.ts";
import { violations } from "./support/axe.ts";
import { focused, tabTo } from "./support/keyboard.ts";
import { type Account, deleteAccount, giveRoles, newAccount, rolesHeld } from "./support/people.ts";
import { notice, showing } from "./support/person.ts";
import { type Enter, test } from "./support/stage.ts";

const row = (page: Page, { uid }: Account) => page.getByTestId(`member-row-${uid}`);

test("search, filters and order are in the address, and live there through reload, back and a member's page", async ({
	enter,
}) => {
	const tag = `Find${Date.now()}`;
	const [zoe, jose] = await Promise.all([newAccount(`Zoe${tag}`, ["editor"]), newAccount(`José${tag}`, ["viewer"])]);
	const person = await enter("Audra");
	const { page } = person;
	await person.signInAsDemo("audra", "/members");
	await page.getByTestId("member-search").fill(`JOSE${tag}`.toLowerCase());
	await row(page, jose).waitFor();
	await expect.poll(() => row(page, zoe).count()).toBe(0);
	await page.waitForURL(/[?&]q=jose/);
	await page.getByTestId("member-search").fill(tag);
	await row(page, zoe).waitFor();
	await page.getByTestId("member-role-filter").selectOption("editor");
	await row(page, jose).waitFor({ state: "detached" });
	await page.getByTestId("member-sort").selectOption("changed");
	await page.waitForURL(/role=editor.*sort=changed/);

	await page.reload();
	await row(page, zoe).click();
	await page.getByText(texts.roleEditor.readOnly).waitFor();
	expect(page.url()).toMatch(/\/members\/.*role=editor/);
	await page.keyboard.press("Escape");
	await page.waitForURL(/\/members\?.*role=editor/);
	expect(await page.getByTestId("member-search").inputValue()).toBe(tag);
	await page.getByTestId("member-role-filter").selectOption("");
	await row(page, jose).waitFor();
	expect(page.url()).not.toMatch(/role=/);
	// An auditor looks, and chooses nobody.
	expect(await page.getByTestId("choose-all").count()).toBe(0);
	await page.getByTestId("member-search").fill("nobody is called this");
	await page.getByText(texts.members.noMatch[0] as string).waitFor();
});

test("the list is live: a change, and somebody new", async ({ enter }) => {
	const tag = `Live${Date.now()}`;
	const lia = await newAccount(`Lia${tag}`, ["viewer"]);
	const person = await enter("Ada");
	await person.signInAsDemo("ada", `/members?q=${tag}`);
	await row(person.page, lia).getByText(texts.roles.name.viewer).waitFor();
	await giveRoles(lia, ["auditor"]);
	await row(person.page, lia).getByText(texts.roles.name.auditor).waitFor();
	const max = await newAccount(`Max${tag}`, []);
	await row(person.page, max).getByText(texts.members.noRole).waitFor();
});

test("whoever is deleted leaves the open list, and one that is come back to", async ({ enter }) => {
	const tag = `Gone${Date.now()}`;
	const [ann, ben, cyd] = [
		await newAccount(`Ann${tag}`, ["viewer"]),
		await newAccount(`Ben${tag}`, ["viewer"]),
		await newAccount(`Cyd${tag}`, ["viewer"]),
	] as const;
	const person = await enter("Audra");
	const { page } = person;
	await person.signInAsDemo("audra", `/members?q=${tag}`);
	await row(page, ann).waitFor();
	await deleteAccount(ann);
	await row(page, ann).waitFor({ state: "detached" });
	await row(page, ben).waitFor();

	await page.getByTestId("nav-audit").click();
	await page.waitForURL(/\/audit/);
	await deleteAccount(ben);
	await page.locator(`[data-testid="audit-member.deleted"][data-target="${ben.uid}"]`).waitFor();
	await page.goBack();
	await row(page, cyd).waitFor();
	await row(page, ben).waitFor({ state: "detached" });
});

test("many are chosen by keyboard, the preview says who changes and how, and it arrives", async ({ enter }) => {
	const tag = `Bulk${Date.now()}`;
	const accounts = [];
	for (const name of ["Ann", "Ben", "Cyd", "Dot"]) {
		accounts.push(await newAccount(`${name}${tag}`, name === "Dot" ? ["editor"] : ["viewer"]));
	}
	const [ann, ben, cyd, dot] = accounts as [Account, Account, Account, Account];
	const [hers, his] = await Promise.all([enter("Ada"), enter("Ben")]);
	await his.signIn(ben);
	await hers.signIn(await newAccount("Admin", ["admin"]), `/members?q=${tag}`);
	const { page } = hers;
	await row(page, dot).waitFor();
	await page.locator("body").press("Home");
	await tabTo(page, `[data-testid="choose-${ben.uid}"]`);
	await page.keyboard.press("Space");
	await page.getByTestId(`choose-${dot.uid}`).click({ modifiers: ["Shift"] });
	await page.getByTestId("bulk-bar").getByText(texts.bulk.chosen(3, 0)).waitFor();
	await tabTo(page, '[data-testid="bulk-open"]');
	await page.keyboard.press("Enter");
	const preview = page.getByTestId("bulk-preview");
	await preview.getByText(texts.bulk.count(0, 3)).waitFor();
	await page.getByTestId("bulk-editor").getByText(texts.bulk.add).click();
	await page.getByTestId("bulk-viewer").getByText(texts.bulk.remove).click();
	await preview.getByText(texts.bulk.count(2, 3)).waitFor();
	expect(await preview.getByRole("listitem").allTextContents()).toEqual([
		`${ben.name}${ben.email}+ Editor− Viewer`,
		`${cyd.name}${cyd.email}+ Editor− Viewer`,
	]);
	await page.getByTestId("bulk-reason").fill("They write now");
	await page.getByTestId("bulk-save").click();
	await page.getByTestId("job").and(page.locator('[data-status="done"]')).waitFor();
	await page.getByText(texts.bulk.job({ status: "done", total: 2, done: 2, failed: 0 })).waitFor();
	await showing(his.page, ["editor"]).waitFor();
	await notice(his.page, "You are now an editor, and no longer a viewer.").waitFor();
	await page.getByTestId("bulk-close").click();
	await row(page, cyd).getByText(texts.roles.name.editor).waitFor();
	await row(page, ann).getByText(texts.roles.name.viewer).waitFor();
	expect(await page.getByTestId("bulk-bar").count()).toBe(0);
});

test("a bulk change says who is chosen and not shown, and who is left without a role; the focus comes back", async ({
	enter,
}) => {
	const tag = `Bar${Date.now()}`;
	const twins = [await newAccount(`Amina ${tag}`, ["viewer"]), await newAccount(`Amina ${tag}`, ["editor", "viewer"])];
	const [one, other] = twins as [Account, Account];
	const person = await enter("Ada", { viewport: { width: 360, height: 740 } });
	const { page } = person;
	await person.signIn(await newAccount("Admin", ["admin"]), `/members?q=${tag}`);
	for (const { name, email } of twins)
		await page.getByRole("checkbox", { name: texts.bulk.choose(name, email) }).check();
	const bar = page.getByTestId("bulk-bar");
	await page.getByTestId("member-role-filter").selectOption("editor");
	await bar.getByText(texts.bulk.chosen(2, 1)).waitFor();
	expect((await bar.boundingBox())?.height).toBeLessThan(56);

	await page.getByTestId("bulk-open").click();
	const preview = page.getByTestId("bulk-preview");
	const remove = page.getByTestId("bulk-viewer").getByRole("radio", { name: texts.bulk.remove });
	expect(await page.getByTestId("bulk-viewer").getByRole("radio", { name: texts.bulk.keep }).isChecked()).toBe(true);
	await remove.check();
	await preview.getByText(`${texts.bulk.count(2, 2)} ${texts.bulk.without(1)}`).waitFor();
	const left = preview.getByRole("listitem").filter({ hasText: texts.bulk.thenNone });
	expect(await left.allTextContents()).toEqual([`${one.name}${one.email}− Viewer${texts.bulk.thenNone}`]);
	expect(await violations(page)).toEqual([]);
	await page.keyboard.press("Escape");
	await expect.poll(() => focused(page, '[data-testid="bulk-open"]')).toBe(true);

	await page.keyboard.press("Enter");
	await remove.check();
	await page.getByTestId("bulk-save").click();
	await page.getByTestId("undo-bulk").waitFor();
	await page.getByTestId("bulk-close").click();
	// The bar is gone with the choice: Tab goes on in the list.
	await page.getByRole("dialog").waitFor({ state: "detached" });
	await page.keyboard.press("Tab");
	expect(await focused(page, `[data-testid="choose-${other.uid}"]`)).toBe(true);
});

describe("a bulk change is taken back", () => {
	/** An admin at the list of those whose name has this tag. */
	const enterList = async (enter: Enter, tag: string): Promise<Page> => {
		const person = await enter("Ada");
		await person.signIn(await newAccount("Admin", ["admin"]), `/members?q=${tag}`);
		return person.page;
	};
	/** Chooses all that the list shows, changes a role of theirs, and takes that back when it is done. */
	const changeAndTakeBack = async (page: Page, role: Role, act: "add" | "remove", changing: number) => {
		await page.getByTestId("choose-all").check();
		await page.getByTestId("bulk-open").click();
		await page.getByTestId(`bulk-${role}`).getByText(texts.bulk[act]).click();
		await page.getByTestId("bulk-save").click();
		await page.getByText(texts.bulk.job({ status: "done", total: changing, done: changing, failed: 0 })).waitFor();
		await page.getByTestId("undo-bulk").click();
		await page.getByTestId("undo-bulk").waitFor({ state: "detached" });
	};

	test("and three are as before, of whom one had the role already", async ({ enter }) => {
		const tag = `Undo${Date.now()}`;
		const three = [
			await newAccount(`Ann${tag}`, ["viewer"]),
			await newAccount(`Ben${tag}`, ["editor", "viewer"]),
			await newAccount(`Cyd${tag}`, []),
		];
		const before = await Promise.all(three.map(rolesHeld));
		const page = await enterList(enter, tag);
		await changeAndTakeBack(page, "editor", "add", 2);
		const undone = page.getByTestId("undo-work").getByTestId("job");
		await undone.and(page.locator('[data-status="done"]')).waitFor();
		expect(await Promise.all(three.map(rolesHeld))).toEqual(before);
		await page.getByTestId("bulk-close").click();
		await row(page, three[2] as Account)
			.getByText(texts.members.noRole)
			.waitFor();
	});

	test("with the ends that roles had", async ({ enter }) => {
		const tag = `Ends${Date.now()}`;
		const two = [await newAccount(`Ann${tag}`, ["editor"]), await newAccount(`Ben${tag}`, [])] as const;
		await giveRoles(two[1], ["editor", "viewer"], Date.now() + 3_600_000);
		const before = await Promise.all(two.map(rolesHeld));
		const page = await enterList(enter, tag);
		await changeAndTakeBack(page, "editor", "remove", 2);
		await page.getByText(texts.bulk.restored({ total: 1, done: 1, failed: 0 })).waitFor();
		await page.getByTestId("undo-work").locator('[data-status="done"]').waitFor();
		expect(await Promise.all(two.map(rolesHeld))).toEqual(before);
	});
});

test("what the list shows is downloaded as CSV", async ({ enter }) => {
	const tag = `Csv${Date.now()}`;
	const eve = await newAccount(`Eve${tag}`, ["editor"]);
	const person = await enter("Audra");
	await person.signInAsDemo("audra", `/members?q=${tag}`);
	await row(person.page, eve).waitFor();
	const download = person.page.waitForEvent("download");
	await person.page.getByTestId("export-members").click();
	const csv = readFileSync(await (await download).path(), "utf8");
	expect(csv.split("\r\n")).toHaveLength(3);
	expect(csv).toContain(`${eve.uid},Eve${tag},${eve.email},editor,,active,`);
});
