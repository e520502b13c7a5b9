import { useLiveQuery } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { Card } from "../../shared/Card.tsx";
import { ConfirmButton } from "../../shared/ConfirmButton.tsx";
import { DeviceList } from "../../shared/DeviceList.tsx";
import { devicesQuery } from "../../shared/devices.ts";
import { ListSkeleton } from "../../shared/ListSkeleton.tsx";
import { LiveList } from "../../shared/LiveList.tsx";
import { texts } from "../../shared/texts.ts";
import classes from "./MyAccess.module.css";

/** Where I have signed in, and the way out of all of it. */
export function OwnDevices({ uid, version }: { uid: string; version: number }) {
	const { firestore, call } = useBackend();
	const query = useLiveQuery(() => devicesQuery(firestore, uid), [firestore, uid]);
	const { devices, noDevices, signOut, signOutNote } = texts.myAccess;
	return (
		<Card title={devices}>
			{query.status === "loading" ? (
				<ListSkeleton rows={1} rowHeight={44} />
			) : (
				<LiveList query={query} empty={<p>{noDevices}</p>}>
					{(receipts) => <DeviceList receipts={receipts} version={version} />}
				</LiveList>
			)}
			<p className={classes.note}>{signOutNote}</p>
			<ConfirmButton
				label={signOut.label}
				title={signOut.title}
				body={signOut.body}
				testId="sign-out-everywhere"
				onConfirm={async () => {
					await call("revokeSessions", { uid });
				}}
			/>
		</Card>
	);
}
