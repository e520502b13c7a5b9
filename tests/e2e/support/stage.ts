import { mkdirSync } from "node:fs";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { test as base } from "vitest";
import { launch } from "../browser/launch.ts";
import { Person } from "./person.ts";
import { SITE } from "./site.ts";

const PICTURES = ".suite/e2e";

/** Opens a browser profile for one more person; it shares no storage with any other. */
export type Enter = (name: string, options?: BrowserContextOptions) => Promise<Person>;

/**
 * A test with people in it. When it is over, everything that their browsers complained of fails it; when it has failed,
 * there is a picture of every tab in `.suite/e2e`.
 */
export const test = base
	// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures a fixture needs.
	.extend("browser", { scope: "worker" }, async ({}, { onCleanup }): Promise<Browser> => {
		const browser = await launch();
		onCleanup(() => browser.close());
		return browser;
	})
	.extend("enter", async ({ browser, task }, { onCleanup }): Promise<Enter> => {
		const people: Person[] = [];
		onCleanup(async () => {
			if (task.result?.state === "fail") await takePictures(task.name, people);
			for (const person of people) await person.context.close();
			const troubles = people.flatMap((person) => person.troubles());
			if (troubles.length > 0) throw new Error(`The browser complained:\n${troubles.join("\n")}`);
		});
		return async (name, options) => {
			const context = await browser.newContext({ baseURL: SITE, viewport: { width: 1280, height: 860 }, ...options });
			context.setDefaultTimeout(10_000);
			const person = new Person(name, await context.newPage());
			people.push(person);
			return person;
		};
	});

async function takePictures(testName: string, people: readonly Person[]): Promise<void> {
	mkdirSync(PICTURES, { recursive: true });
	for (const person of people) {
		for (const [tab, page] of person.context.pages().entries()) {
			const file = `${testName} ${person.name} ${tab + 1}`.replaceAll(/[^a-z0-9]+/gi, "-").slice(0, 120);
			await page.screenshot({ path: `${PICTURES}/${file}.png` });
		}
	}
}
