/**
 * A function instance of its own, `child.ts ORDER`: carries out one order, and kills itself at the moment that the
 * order names. Sends its writes when it lives to the end.
 */
import { getFunctions } from "firebase-admin/functions";
import { deployedServices } from "../../functions/src/services.ts";
import { interceptWrites, type Write } from "../support/outgoingWrites.ts";
import { carryOut } from "./deployed.ts";
import type { Mortal, Report } from "./instance.ts";

const order = JSON.parse(process.argv[2] ?? "") as Mortal;
const writes: Write[] = [];

interceptWrites({ ...deployedServices(), functions: getFunctions() }, async (write, send) => {
	const at = writes.push(write) - 1;
	await dieIf(at, "before");
	const answer = await send();
	await dieIf(at, "after");
	return answer;
});

await carryOut(order);
process.send?.({ writes } satisfies Report, () => process.exit(0));

async function dieIf(at: number, side: "before" | "after"): Promise<void> {
	if (order.kill?.at !== at || order.kill.side !== side) return;
	process.kill(process.pid, "SIGKILL");
	await new Promise(() => {}); // The signal comes in its own time; until then nothing more is done.
}
