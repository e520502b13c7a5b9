import axe from "axe-core";
import type { Page } from "playwright-core";

const SCHEMES = ["light", "dark"] as const;

const OPTIONS = {
	resultTypes: ["violations"],
	// Off unless asked for, as it is new with WCAG 2.2.
	rules: { "target-size": { enabled: true } },
} satisfies axe.RunOptions;

/** What axe finds wrong with the page as it is now, in light and in dark: a line for each element. */
export async function violations(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
	const found: string[] = [];
	for (const colorScheme of SCHEMES) {
		await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
		await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
		await page.evaluate(settled);
		const { violations: broken } = await page.evaluate((options) => window.axe.run(options), OPTIONS);
		for (const { id, help, nodes } of broken) {
			for (const { target, failureSummary } of nodes) {
				const why = failureSummary?.replaceAll(/\s+/g, " ");
				found.push(`${colorScheme}: ${id} (${help}) at ${target.join(" ")}: ${why}`);
			}
		}
	}
	return found;
}

/** Waits until the change of scheme is drawn: colours that are still fading would be judged half-way. */
async function settled(): Promise<void> {
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const fading = () => document.getAnimations().filter((animation) => animation instanceof CSSTransition);
	do {
		await frame();
		await frame();
		await Promise.allSettled(fading().map((transition) => transition.finished));
	} while (fading().length > 0);
}

declare global {
	interface Window {
		axe: typeof axe;
	}
}
