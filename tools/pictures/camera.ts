import type { Browser, BrowserContext, Page } from "playwright-core";

/** A page of the app to take a picture of. */
export interface Subject {
	/** The name of its file, before the width. */
	name: string;
	/** The local part of a demo account, or null for nobody signed in. */
	as: string | null;
	path: string;
	/** A test id that stands on the page once it is there. */
	shows: string;
	/** Brings the page into the state to be shown. */
	prepare?: (page: Page) => Promise<void>;
}

export type Scheme = "light" | "dark";

type Profile = Awaited<ReturnType<BrowserContext["storageState"]>>;

/**
 * Opens pages as somebody, at a width and in a colour scheme, and keeps pictures of them. A person has the same browser
 * profile all the time: a new one for each picture would be one more device of theirs.
 */
export class Camera {
	readonly #profiles = new Map<string, Profile>();
	readonly #browser: Browser;
	readonly #site: string;
	readonly #folder: string;

	constructor(browser: Browser, site: string, folder: string) {
		this.#browser = browser;
		this.#site = site;
		this.#folder = folder;
	}

	/** The page of a narrow or middle window in light, of a wide one in light and in dark. */
	async take(subject: Subject, width: number): Promise<void> {
		for (const scheme of width >= 1440 ? (["light", "dark"] as const) : (["light"] as const)) {
			const page = await this.open(subject, { width, height: width < 500 ? 740 : 900 }, scheme);
			await this.keep(page, `${subject.name}-${width}${scheme === "dark" ? "-dark" : ""}`);
			await page.context().close();
		}
	}

	/** The caller closes its context. */
	async open(subject: Subject, viewport: { width: number; height: number }, scheme: Scheme): Promise<Page> {
		const storageState = this.#profiles.get(subject.as ?? "");
		const context = await this.#browser.newContext({
			...(storageState && { storageState }),
			baseURL: this.#site,
			viewport,
			colorScheme: scheme,
			reducedMotion: "reduce",
			locale: "en-GB",
		});
		const page = await context.newPage();
		await page.goto(subject.path);
		if (subject.as !== null && !storageState) await page.getByTestId(`demo-account-${subject.as}`).click();
		await page.getByTestId(subject.shows).first().waitFor();
		if (subject.as !== null) {
			await page.locator('[data-testid="access-indicator"][data-phase="current"]').waitFor();
			this.#profiles.set(subject.as, await context.storageState({ indexedDB: true }));
		}
		await subject.prepare?.(page);
		return page;
	}

	/** A page made of HTML alone. */
	async blank(html: string, viewport: { width: number; height: number }): Promise<Page> {
		const page = await (await this.#browser.newContext({ viewport })).newPage();
		await page.setContent(html);
		return page;
	}

	async keep(page: Page, name: string): Promise<void> {
		const file = `${this.#folder}/${name}.png`;
		await page.screenshot({ path: file, animations: "disabled" });
		console.log(file);
	}
}
