/** Runs inside the suite of `npm run pictures`. */
import { mkdirSync } from "node:fs";
import { launch } from "../../tests/e2e/browser/launch.ts";
import { runTool } from "../fail.ts";
import { seed } from "../seed/seed.ts";
import { localServices } from "../seed/services.ts";
import { serveSite } from "../start/site.ts";
import { HOST, readPorts } from "../suite/config.ts";
import { Camera } from "./camera.ts";
import { takeHero } from "./hero.ts";
import { PAGES } from "./pages.ts";

const FOLDER = "docs/pictures";
const WIDTHS = [360, 768, 1440] as const;

await runTool(async () => {
	const ports = readPorts();
	await seed(await localServices());
	const server = await serveSite(ports);
	const browser = await launch();
	try {
		mkdirSync(FOLDER, { recursive: true });
		const camera = new Camera(browser, `http://${HOST}:${ports.hosting}`, FOLDER);
		for (const width of WIDTHS) for (const page of PAGES) await camera.take(page, width);
		await takeHero(camera);
	} finally {
		await browser.close();
		server.close();
		server.closeAllConnections();
	}
	return 0;
});
