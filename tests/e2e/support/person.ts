import type { Role } from "@rolecall/policy";
import type { BrowserContext, ConsoleMessage, Locator, Page } from "playwright-core";
import { texts } from "../../../web/src/shared/texts.ts";
import type { Account } from "./people.ts";

/** Chromium logs every stream that is ended on purpose; the SDK ends and opens its own whenever the token changes. */
const STREAM_RESTART = /net::ERR_ABORTED.*\/(Listen|Write)\/channel/;

/** Somebody at a browser: one profile with one tab or more. */
export class Person {
	readonly name: string;
	readonly context: BrowserContext;
	/** The first tab. */
	readonly page: Page;
	readonly #complaints: string[] = [];
	readonly #expected = [STREAM_RESTART];

	/** @param page its first tab, still empty */
	constructor(name: string, page: Page) {
		this.name = name;
		this.page = page;
		this.context = page.context();
		this.context.on("console", (message) => this.#hear(message));
		this.context.on("weberror", (error) => this.#complaints.push(`uncaught: ${error.error().stack}`));
	}

	/** Complaints that the test provokes: matched against `text url` of the console's line. */
	expect(...patterns: RegExp[]): void {
		this.#expected.push(...patterns);
	}

	/** Errors in the consoles of all tabs, and exceptions nobody caught. */
	troubles(): string[] {
		return this.#complaints
			.filter((line) => !this.#expected.some((pattern) => pattern.test(line)))
			.map((line) => `  ${this.name}: ${line}`);
	}

	#hear(message: ConsoleMessage): void {
		if (message.type() === "error") this.#complaints.push(`${message.text()} ${message.location().url}`);
	}

	/** Signs in with email and password, and waits until access is known. */
	async signIn(account: Account, path = "/"): Promise<void> {
		await this.page.goto(path);
		await this.submit(account.email, account.password);
		await this.page.locator('[data-testid="access-indicator"][data-phase="current"]').waitFor();
	}

	/** Fills in the sign-in page and sends it. */
	async submit(email: string, password: string): Promise<void> {
		await this.page.getByLabel(texts.signIn.email).fill(email);
		await this.page.getByLabel(texts.signIn.password, { exact: true }).fill(password);
		await this.page.getByRole("button", { name: texts.signIn.submit, exact: true }).click();
	}

	/** Presses the sign-in page's button of a demo account. */
	async signInAsDemo(localPart: string, path = "/"): Promise<void> {
		await this.page.goto(path);
		await this.page.getByTestId(`demo-account-${localPart}`).click();
		await this.page.locator('[data-testid="access-indicator"][data-phase="current"]').waitFor();
	}

	async signOut(): Promise<void> {
		await this.page.getByTestId("user-menu").click();
		await this.page.getByTestId("sign-out").click();
		await this.page.getByRole("heading", { name: texts.signIn.title }).waitFor();
	}

	/** Another tab of the same profile, at this path. */
	async openTab(path: string): Promise<Page> {
		const tab = await this.context.newPage();
		await tab.goto(path);
		return tab;
	}
}

/** The indicator once it shows exactly these roles, settled. */
export function showing(page: Page, roles: readonly Role[]): Locator {
	const list = [...roles].sort().join(",");
	return page.locator(`[data-testid="access-indicator"][data-roles="${list}"][data-phase="current"]`);
}

/** The notice of a change of access that says this. */
export function notice(page: Page, words: string): Locator {
	return page.getByTestId("access-notice").filter({ hasText: words });
}

/** The version that the indicator shows. */
export async function shownVersion(page: Page): Promise<number> {
	return Number(await page.getByTestId("access-indicator").getAttribute("data-version"));
}

/** Opens a member's drawer from the list of members, as an admin does. */
export async function openMember(page: Page, member: Account): Promise<void> {
	await page.getByTestId("nav-members").click();
	await page.getByTestId("member-search").fill(member.email);
	await page.getByTestId(`member-row-${member.uid}`).click();
	await page.getByTestId("save-roles").waitFor();
}

/** Ticks or unticks a role in the open drawer and saves; waits until it says that it is done. */
export async function saveRole(page: Page, role: Role, held: boolean): Promise<void> {
	await page.getByTestId(`role-checkbox-${role}`).setChecked(held);
	await page.getByTestId("save-roles").click();
	await page.getByTestId("roles-done").waitFor();
}

/** Marks the page's window: the mark is gone once the page is loaded anew. */
export async function markWindow(page: Page): Promise<() => Promise<boolean>> {
	await page.evaluate(() => Object.assign(window, { rolecallMark: true }));
	return () => page.evaluate(() => "rolecallMark" in window);
}
