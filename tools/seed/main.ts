/** `npm run seed [-- --members N]`: seeds a running suite; with a number, also that many members more for large lists. */
import { parseArgs } from "node:util";
import { runTool, ToolError } from "../fail.ts";
import { DEMO_ACCOUNTS } from "./accounts.ts";
import { seedCrowd } from "./crowd.ts";
import { seed } from "./seed.ts";
import { localServices } from "./services.ts";

const USAGE = "Usage: npm run seed [-- --members N], with N from 1 to 100000";
const MOST = 100_000;

await runTool(async () => {
	const count = readArguments();
	const services = await localServices();
	await seed(services);
	console.log(`Seeded ${DEMO_ACCOUNTS.length} accounts, articles and sources.`);
	if (count === undefined) return 0;
	const added = await seedCrowd(services, count, (done) => console.log(`  ${done} of ${count} members`));
	console.log(`Added ${added} members; there are at least ${count}.`);
	return 0;
});

function readArguments(): number | undefined {
	let members: string | undefined;
	try {
		members = parseArgs({ options: { members: { type: "string" } } }).values.members;
	} catch (error) {
		throw new ToolError(`${(error as Error).message}. ${USAGE}`);
	}
	if (members === undefined) return undefined;
	if (!/^[1-9]\d*$/.test(members) || Number(members) > MOST) {
		throw new ToolError(`${members} is no number of members. ${USAGE}`);
	}
	return Number(members);
}
