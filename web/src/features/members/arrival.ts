import type { DeviceReceipt } from "@rolecall/policy";
import { OPEN_MS } from "../../shared/devices.ts";

type Receipt = Pick<DeviceReceipt<{ toMillis(): number }>, "version" | "seenAt">;

/** On how many devices a member's last version is in force, and how long after the decision the last of them had it. */
export interface Arrival {
	devices: number;
	reached: number;
	/** Milliseconds by the server's clock; null while no device that was open at the change has it. */
	afterMs: number | null;
}

/**
 * A receipt of long before is of the same version all the same: the member was written again because of its name.
 * @param decidedMs when the member was written, epoch milliseconds
 */
export function arrivalOf(version: number, decidedMs: number, receipts: readonly Receipt[]): Arrival {
	const there = receipts.filter((receipt) => receipt.version >= version);
	const times = there
		.filter((receipt) => receipt.version === version)
		.map(({ seenAt }) => seenAt.toMillis() - decidedMs)
		.filter((ms) => Math.abs(ms) <= OPEN_MS);
	return {
		devices: receipts.length,
		reached: there.length,
		afterMs: times.length > 0 ? Math.max(0, ...times) : null,
	};
}
