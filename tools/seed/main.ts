/** `npm run seed`: seeds a running suite. */
import { runTool } from "../fail.ts";
import { DEMO_ACCOUNTS } from "./accounts.ts";
import { seed } from "./seed.ts";
import { localServices } from "./services.ts";

await runTool(async () => {
	await seed(await localServices());
	console.log(`Seeded ${DEMO_ACCOUNTS.length} accounts, articles and sources.`);
	return 0;
});
