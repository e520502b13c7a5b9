/** Runs inside the suite of `npm start`: seeds it, serves the web app, says where everything is. */
import { runTool } from "../fail.ts";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../seed/accounts.ts";
import { seed } from "../seed/seed.ts";
import { localServices } from "../seed/services.ts";
import { HOST, readPorts } from "../suite/config.ts";
import { serveSite } from "./site.ts";

await runTool(async () => {
	const ports = readPorts();
	console.log("Seeding the demo accounts …");
	await seed(await localServices());
	await serveSite(ports);
	const width = Math.max(...DEMO_ACCOUNTS.map(({ email }) => email.length));
	const accounts = DEMO_ACCOUNTS.map(
		({ email, roles }) => `    ${email.padEnd(width)}  ${roles.join(", ") || "no role"}`,
	);
	console.log(`
Rolecall is ready:  http://${HOST}:${ports.hosting}

  Demo accounts (password ${DEMO_PASSWORD}):
${accounts.join("\n")}

  Open it in two browsers: make Ed a publisher as Ada in one, and watch Ed's screen in the other.
  Ctrl-C stops everything.
`);
	return undefined;
});
