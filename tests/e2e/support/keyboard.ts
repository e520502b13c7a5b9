import type { Page } from "playwright-core";

/** More stops than any page has. */
const MOST_STOPS = 60;

/** Presses Tab until the focus is there. */
export async function tabTo(page: Page, selector: string): Promise<void> {
	for (let stops = 0; stops < MOST_STOPS; stops++) {
		if (await focused(page, selector)) return;
		await page.keyboard.press("Tab");
	}
	throw new Error(`no way to ${selector} with the Tab key`);
}

export function focused(page: Page, selector: string): Promise<boolean> {
	return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}
