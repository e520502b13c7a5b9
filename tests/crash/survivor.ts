/** A function instance that lives: carries out the orders that are sent to it, and says of each how it has ended. */
import { carryOut } from "./deployed.ts";
import type { Ended, Sent } from "./instance.ts";

process.on("message", async ({ id, order }: Sent) => {
	const problem = await carryOut(order).then(
		() => null,
		(error: unknown) => String(error),
	);
	process.send?.({ id, problem } satisfies Ended);
});

process.on("disconnect", () => process.exit(0));
