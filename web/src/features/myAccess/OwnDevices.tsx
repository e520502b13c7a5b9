import { useAccess, useLiveQuery } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { ConfirmButton } from "../../shared/ConfirmButton.tsx";
import { DeviceList } from "../../shared/DeviceList.tsx";
import { devicesQuery } from "../../shared/devices.ts";
import { texts } from "../../shared/texts.ts";

/** Where I have the app open. Ending all sessions takes an admin, who may end their own. */
export function OwnDevices({ uid, version }: { uid: string; version: number }) {
	const { can } = useAccess();
	const { firestore, call } = useBackend();
	const { data } = useLiveQuery(() => devicesQuery(firestore, uid), [firestore, uid]);
	const { devices, noDevices, signOut, askAdmin } = texts.myAccess;
	return (
		<>
			<h2>{devices}</h2>
			{data.length > 0 ? <DeviceList receipts={data} version={version} /> : <p>{noDevices}</p>}
			{can("members.manage") ? (
				<ConfirmButton
					label={signOut.label}
					title={signOut.title}
					body={signOut.body}
					testId="sign-out-everywhere"
					onConfirm={async () => {
						await call("revokeSessions", { uid });
					}}
				/>
			) : (
				<p>{askAdmin}</p>
			)}
		</>
	);
}
