import type { WithId } from "../access/react/index.ts";
import type { DeviceData } from "./devices.ts";
import { texts } from "./texts.ts";
import { When } from "./When.tsx";

/** Devices, each with whether this version is in force there and when it was last heard of. */
export function DeviceList({ receipts, version }: { receipts: readonly WithId<DeviceData>[]; version: number }) {
	return (
		<ul data-testid="device-list">
			{receipts.map((receipt) => (
				<li key={receipt.id}>
					{receipt.platform} · {receipt.version >= version ? texts.devices.has : texts.devices.behind(receipt.version)}{" "}
					· <When ms={receipt.seenAt.toMillis()} />
				</li>
			))}
		</ul>
	);
}
