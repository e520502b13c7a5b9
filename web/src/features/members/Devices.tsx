import { useLiveQuery } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { DeviceList } from "../../shared/DeviceList.tsx";
import { devicesQuery } from "../../shared/devices.ts";
import type { MemberData } from "../../shared/member.ts";
import { texts } from "../../shared/texts.ts";
import { arrivalOf } from "./arrival.ts";
import classes from "./MemberDrawer.module.css";

/** So many are shown without being asked for. */
const FEW = 4;

/** Where the member has the app open, and on which of these devices the last version is in force. */
export function Devices({ member }: { member: MemberData }) {
	const { firestore } = useBackend();
	const { uid, version } = member;
	const { data: receipts, status } = useLiveQuery(() => devicesQuery(firestore, uid), [firestore, uid]);
	if (status !== "ready") return null;
	const list = <DeviceList receipts={receipts} version={version} />;
	const arrival = arrivalOf(version, member.updatedAt.toMillis(), receipts);
	return (
		<section className={classes.section} aria-label={texts.devices.title} data-testid="devices">
			<h3 className={classes.may}>{texts.devices.title}</h3>
			<p role="status" data-testid="arrival" data-reached={arrival.reached}>
				{texts.devices.arrival(arrival)}
			</p>
			{arrival.reached < arrival.devices && <p className={classes.quiet}>{texts.devices.closed}</p>}
			{receipts.length > FEW ? (
				<details>
					<summary>{texts.devices.each}</summary>
					{list}
				</details>
			) : (
				receipts.length > 0 && list
			)}
		</section>
	);
}
