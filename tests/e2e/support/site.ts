import { seed } from "../../../tools/seed/seed.ts";
import { localServices } from "../../../tools/seed/services.ts";
import { serveSite } from "../../../tools/start/site.ts";
import { HOST, readPorts } from "../../../tools/suite/config.ts";

/** Where the built web app is served while the tests run. */
export const SITE = `http://${HOST}:${readPorts().hosting}`;

/** Once a run: seeds the suite and serves the web app; Vitest calls what is returned at the end. */
export default async function setUp(): Promise<() => void> {
	await seed(await localServices());
	const server = await serveSite(readPorts());
	return () => {
		server.close();
		server.closeAllConnections();
	};
}
