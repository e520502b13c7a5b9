/** Runs inside the suite of `npm run pictures`: `inside.ts [NAME…]`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { launch } from "../../tests/e2e/browser/launch.ts";
import setUp, { SITE } from "../../tests/e2e/support/site.ts";
import { runTool } from "../fail.ts";
import { localServices } from "../seed/services.ts";
import { album } from "./album.ts";
import { Camera } from "./camera.ts";
import { takeHero } from "./hero.ts";
import { furnish } from "./newsroom.ts";
import { PAGES } from "./pages.ts";

const FOLDER = "docs/pictures";
const WIDTHS = [360, 768, 1440] as const;

await runTool(async () => {
	const names = process.argv.slice(2);
	const pages = PAGES.filter(({ name }) => names.length === 0 || names.includes(name));
	const tearDown = await setUp();
	const services = await localServices();
	const clearOut = await furnish(services);
	const browser = await launch();
	try {
		mkdirSync(FOLDER, { recursive: true });
		const camera = new Camera(browser, SITE, FOLDER);
		for (const page of pages) for (const width of WIDTHS) await camera.take(page, width);
		if (names.length === 0) await takeHero(camera, services);
		const all = PAGES.map(({ name }) => name);
		writeFileSync(`${FOLDER}/README.md`, album(FOLDER, all, WIDTHS));
	} finally {
		await browser.close();
		await clearOut();
		tearDown();
	}
	return 0;
});
