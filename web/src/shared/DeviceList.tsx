import { IconDeviceDesktop, IconDeviceMobile } from "@tabler/icons-react";
import { useAccess, type WithId } from "../access/react/index.ts";
import classes from "./DeviceList.module.css";
import type { DeviceData } from "./devices.ts";
import { texts } from "./texts.ts";
import { When } from "./When.tsx";

const MOBILE = /android|iphone|ipad/i;

/** Devices, each with whether this version is in force there and when it last said so. */
export function DeviceList({ receipts, version }: { receipts: readonly WithId<DeviceData>[]; version: number }) {
	const { deviceId } = useAccess();
	const { here, has, behind } = texts.devices;
	return (
		<ul className={classes.list} data-testid="device-list">
			{receipts.map((receipt) => {
				const Icon = MOBILE.test(receipt.platform) ? IconDeviceMobile : IconDeviceDesktop;
				const current = receipt.version >= version;
				return (
					<li key={receipt.id} data-current={current}>
						<Icon size={20} stroke={1.6} aria-hidden="true" />
						<span className={classes.name}>
							{receipt.platform}
							{receipt.id === deviceId && <span className={classes.here}>{here}</span>}
						</span>
						<span className={classes.state}>
							{current ? has : behind(receipt.version)} · <When ms={receipt.seenAt.toMillis()} />
						</span>
					</li>
				);
			})}
		</ul>
	);
}
