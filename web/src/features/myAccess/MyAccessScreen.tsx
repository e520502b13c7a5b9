import { useAccess, useLiveDoc, useLiveQuery } from "../../access/react/index.ts";
import { AskForRole } from "../../shared/AskForRole.tsx";
import { ownRequests } from "../../shared/accessRequests.ts";
import { useBackend } from "../../shared/backend.ts";
import { Grants } from "../../shared/Grants.tsx";
import { memberRef } from "../../shared/member.ts";
import { Page } from "../../shared/Page.tsx";
import { PermissionList } from "../../shared/PermissionList.tsx";
import { RoleBadge } from "../../shared/RoleBadge.tsx";
import { Row, Rows } from "../../shared/Rows.tsx";
import { texts } from "../../shared/texts.ts";
import { When } from "../../shared/When.tsx";
import { OwnDevices } from "./OwnDevices.tsx";

/** What I may do and until when, what I have asked for, and the way to ask for more. */
export function MyAccessScreen() {
	const { user, roles, roleEnds, permissions, version } = useAccess();
	if (user === null) return null;
	return (
		<Page title={texts.access.title} intro={texts.access.version(version)} narrow>
			<p>
				{roles.map((role) => (
					<RoleBadge key={role} role={role} end={roleEnds[role]} />
				))}
			</p>
			<Given uid={user.uid} />
			<h2>{permissions.length > 0 ? texts.access.youMay : texts.access.youMayNothing}</h2>
			<PermissionList permissions={permissions} />
			<h2>{texts.myAccess.ask}</h2>
			<AskForRole />
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

function OwnRequests({ uid }: { uid: string }) {
	const { firestore } = useBackend();
	const { data } = useLiveQuery(() => ownRequests(firestore, uid), [firestore, uid]);
	if (data.length === 0) return null;
	return (
		<>
			<h2>{texts.myAccess.requests}</h2>
			<Rows>
				{data.map(({ id, role, hours, reason, status, createdAt }) => (
					<Row
						key={id}
						note={
							<>
								{reason} · <When ms={createdAt.toMillis()} />
							</>
						}
						actions={texts.myAccess.status[status]}
					>
						{texts.myAccess.asked(role, hours)}
					</Row>
				))}
			</Rows>
		</>
	);
}
