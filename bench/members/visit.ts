import type { Browser, CDPSession, Page } from "playwright-core";

/** One visit to the list of members; times in milliseconds. */
export interface PageFigures {
	members: number;
	/** From pressing the link in the navigation to the first rows on the screen. */
	usable: number;
	/** From the same moment until every member can be found. */
	complete: number;
	/** The longest task while everybody was being loaded, after the list was usable; 0 when none reached 50 ms. */
	loadingTask: number;
	/** The longest time that typing in the search held up the page; 0 when no task reached the 50 ms that count. */
	longestTask: number;
	/** The slowest key, from press to the next paint, to 8 ms. Source: Event Timing API. */
	slowestKey: number;
	/** JavaScript heap after a collection, in MB: with everybody loaded, and after scrolling through all of them. */
	heapLoaded: number;
	heapScrolled: number;
	/** Most rows in the document at any time while scrolling. */
	rows: number;
}

const TYPED = "priya petrov 00";
const KEY_PAUSE_MS = 60;
const SCROLL_STEPS = 100;

/** Signs in as the demo admin, opens the list, searches in it and scrolls through it. */
export async function visitMembers(browser: Browser, site: string): Promise<PageFigures> {
	const context = await browser.newContext({ baseURL: site, viewport: { width: 1280, height: 860 } });
	try {
		const page = await context.newPage();
		await page.goto("/articles");
		await page.getByTestId("demo-account-ada").click();
		await page.locator('[data-testid="access-indicator"][data-phase="current"]').waitFor();
		await page.getByTestId("article-harbour-ferry").waitFor();
		const opening = await openList(page);
		const count = await page.getByTestId("member-count").textContent();
		const cdp = await context.newCDPSession(page);
		const typing = await typeSearch(page);
		const heapLoaded = await heap(cdp);
		const rows = await scrollThrough(page);
		const heapScrolled = await heap(cdp);
		return {
			members: Number(count?.replaceAll(/\D/g, "")),
			...opening,
			...typing,
			heapLoaded,
			heapScrolled,
			rows,
		};
	} finally {
		await context.close();
	}
}

/** Measured in the page itself: the clock of the test is a process away. */
async function openList(page: Page): Promise<Pick<PageFigures, "usable" | "complete" | "loadingTask">> {
	return page.evaluate(
		() =>
			new Promise((resolve) => {
				const start = performance.now();
				let usable = 0;
				let loadingTask = 0;
				new PerformanceObserver((list) => {
					for (const { startTime, duration } of list.getEntries()) {
						if (usable > 0 && startTime > start + usable) loadingTask = Math.max(loadingTask, duration);
					}
				}).observe({ type: "longtask" });
				const look = () => {
					if (usable === 0 && document.querySelector('[data-testid^="member-row-"]'))
						usable = performance.now() - start;
					if (document.querySelector('[data-testid="member-count"][data-progress="complete"]')) {
						resolve({ usable, complete: performance.now() - start, loadingTask });
					} else requestAnimationFrame(look);
				};
				document.querySelector<HTMLElement>('[data-testid="nav-members"]')?.click();
				look();
			}),
	);
}

async function typeSearch(page: Page): Promise<{ longestTask: number; slowestKey: number }> {
	await page.evaluate(() => {
		const seen = { tasks: [0], keys: [0] };
		Object.assign(window, { seen });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) seen.tasks.push(duration);
		}).observe({ type: "longtask" });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) seen.keys.push(duration);
		}).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
	});
	const search = page.getByTestId("member-search");
	await search.focus();
	for (const key of TYPED) {
		await page.keyboard.press(key === " " ? "Space" : key);
		await page.waitForTimeout(KEY_PAUSE_MS);
	}
	for (const _ of TYPED) {
		await page.keyboard.press("Backspace");
		await page.waitForTimeout(KEY_PAUSE_MS);
	}
	await page.waitForTimeout(500);
	return page.evaluate(() => {
		const { seen } = window as unknown as { seen: { tasks: number[]; keys: number[] } };
		return { longestTask: Math.max(...seen.tasks), slowestKey: Math.max(...seen.keys) };
	});
}

/** To the end in steps, a frame or two each; the last member must be there. */
async function scrollThrough(page: Page): Promise<number> {
	return page.evaluate(async (steps) => {
		let most = 0;
		for (let step = 1; step <= steps; step++) {
			window.scrollTo(0, (document.documentElement.scrollHeight * step) / steps);
			await new Promise((resolve) => setTimeout(resolve, 40));
			most = Math.max(most, document.querySelectorAll('[data-testid^="member-row-"]').length);
		}
		const last = [...document.querySelectorAll("li[aria-posinset]")].at(-1);
		if (last?.getAttribute("aria-posinset") !== last?.getAttribute("aria-setsize")) throw new Error("not at the end");
		return most;
	}, SCROLL_STEPS);
}

async function heap(cdp: CDPSession): Promise<number> {
	await cdp.send("HeapProfiler.collectGarbage");
	const { usedSize } = await cdp.send("Runtime.getHeapUsage");
	return usedSize / 1_000_000;
}
