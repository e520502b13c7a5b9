/** One process of the race: connects to the suite, says so, then carries out each order it is sent. */

import { setRoles } from "../../../functions/src/members/setRoles.ts";
import { services } from "../../support/admin.ts";
import type { Order, Report } from "./workers.ts";

process.on("message", async ({ uid, wishes }: Order) => {
	const changes = wishes.map((roles) => setRoles(services, "system", { uid, roles: roles.map((role) => ({ role })) }));
	try {
		report({ answers: await Promise.all(changes) });
	} catch (error) {
		report({ error: String(error) });
	}
});
process.send?.("ready");

function report(message: Report): void {
	process.send?.(message);
}
