import { useAccess, useLiveDoc } from "../../access/react/index.ts";
import { AskForRole } from "../../shared/AskForRole.tsx";
import { useBackend } from "../../shared/backend.ts";
import { Card } from "../../shared/Card.tsx";
import { Grants } from "../../shared/Grants.tsx";
import { ListSkeleton } from "../../shared/ListSkeleton.tsx";
import { memberRef } from "../../shared/member.ts";
import { OwnRequests } from "../../shared/OwnRequests.tsx";
import { Page } from "../../shared/Page.tsx";
import { texts } from "../../shared/texts.ts";
import { OwnDevices } from "./OwnDevices.tsx";
import { OwnPermissions } from "./OwnPermissions.tsx";

/** What I may do, why and until when, what I have asked for and the way to ask for more, and where I am signed in. */
export function MyAccessScreen() {
	const { user, permissions, version } = useAccess();
	if (user === null) return null;
	const { title, intro, youMay, youMayNothing } = texts.access;
	const nothing = permissions.length === 0;
	return (
		<Page title={title} intro={intro(version)} narrow>
			<Card title={nothing ? youMayNothing : youMay}>
				{nothing && <p>{texts.noRole.step(user.email ?? "")}</p>}
				<Given uid={user.uid} />
				<OwnPermissions />
			</Card>
			<Card title={nothing ? texts.noRole.ask : texts.myAccess.ask}>
				<AskForRole />
			</Card>
			<OwnRequests uid={user.uid} empty={<p>{texts.myAccess.noRequests}</p>} />
			<OwnDevices uid={user.uid} version={version} />
		</Page>
	);
}

/** Where the roles come from. */
function Given({ uid }: { uid: string }) {
	const { firestore } = useBackend();
	const { data, status } = useLiveDoc(() => memberRef(firestore, uid), [firestore, uid]);
	if (status === "loading") return <ListSkeleton rows={1} rowHeight={24} />;
	return data && <Grants roles={data.roles} />;
}
