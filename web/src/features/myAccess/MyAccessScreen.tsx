import { useAccess, useLiveDoc } from "../../access/react/index.ts";
import { AskForRole } from "../../shared/AskForRole.tsx";
import { useBackend } from "../../shared/backend.ts";
import { Card } from "../../shared/Card.tsx";
import { Grants } from "../../shared/Grants.tsx";
import { memberRef } from "../../shared/member.ts";
import { Page } from "../../shared/Page.tsx";
import { texts } from "../../shared/texts.ts";
import { OwnDevices } from "./OwnDevices.tsx";
import { OwnPermissions } from "./OwnPermissions.tsx";
import { OwnRequests } from "./OwnRequests.tsx";

/** What I may do, why and until when, what I have asked for and the way to ask for more, and where I am signed in. */
export function MyAccessScreen() {
	const { user, permissions, version } = useAccess();
	if (user === null) return null;
	const { title, intro, youMay, youMayNothing } = texts.access;
	return (
		<Page title={title} intro={intro(version)} narrow>
			<Card title={permissions.length > 0 ? youMay : youMayNothing}>
				<Given uid={user.uid} />
				<OwnPermissions />
			</Card>
			<Card title={texts.myAccess.ask}>
				<AskForRole />
			</Card>
			<OwnRequests uid={user.uid} />
			<OwnDevices uid={user.uid} version={version} />
		</Page>
	);
}

/** Where the roles come from. */
function Given({ uid }: { uid: string }) {
	const { firestore } = useBackend();
	const { data } = useLiveDoc(() => memberRef(firestore, uid), [firestore, uid]);
	return data && <Grants roles={data.roles} />;
}
