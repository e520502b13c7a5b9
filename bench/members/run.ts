import { setTimeout as sleep } from "node:timers/promises";
import { launch } from "../../tests/e2e/browser/launch.ts";
import { seedCrowd } from "../../tools/seed/crowd.ts";
import { seed } from "../../tools/seed/seed.ts";
import { localServices } from "../../tools/seed/services.ts";
import { serveSite } from "../../tools/start/site.ts";
import { HOST, readPorts } from "../../tools/suite/config.ts";
import type { Report } from "../report.ts";
import { membersReport } from "./membersReport.ts";
import { type PageFigures, visitMembers } from "./visit.ts";

const FEW = 100;
const MANY = 10_000;
const ROUNDS = 5;
/** After which the triggers that the new members set off have ended. */
const SETTLE_MS = 20_000;

/** The list of members in a browser, with a hundred members and then with ten thousand. */
export async function members(): Promise<Report> {
	const services = await localServices();
	await seed(services);
	const server = await serveSite(readPorts());
	const browser = await launch();
	const figures: Record<number, PageFigures[]> = {};
	try {
		for (const count of [FEW, MANY]) {
			await seedCrowd(services, count, () => {});
			await sleep(SETTLE_MS);
			const rounds = [];
			for (let round = 0; round < ROUNDS; round++) {
				rounds.push(await visitMembers(browser, `http://${HOST}:${readPorts().hosting}`));
			}
			figures[count] = rounds;
		}
	} finally {
		await browser.close();
		server.close();
		server.closeAllConnections();
	}
	return membersReport(figures[FEW] ?? [], figures[MANY] ?? [], MANY);
}
