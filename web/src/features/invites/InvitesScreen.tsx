import { useAccess, useLiveQuery } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { Card } from "../../shared/Card.tsx";
import { EmptyState } from "../../shared/EmptyState.tsx";
import { KeepTyped } from "../../shared/KeepTyped.tsx";
import { LiveList } from "../../shared/LiveList.tsx";
import { Page } from "../../shared/Page.tsx";
import { Rows } from "../../shared/Rows.tsx";
import { texts } from "../../shared/texts.ts";
import { invitesQuery } from "./data.ts";
import { InviteForm } from "./InviteForm.tsx";
import { InviteRow } from "./InviteRow.tsx";

/** Roles that wait for an address: sent, accepted and ended invites. */
export function InvitesScreen() {
	return (
		<KeepTyped permission="members.read">
			<Invites />
		</KeepTyped>
	);
}

function Invites() {
	const { can } = useAccess();
	const { firestore } = useBackend();
	const invites = useLiveQuery(() => invitesQuery(firestore), [firestore]);
	return (
		<Page title={texts.invites.title} intro={texts.invites.intro}>
			<KeepTyped permission="members.manage" fallback={null}>
				<Card title={texts.invites.heading}>
					<InviteForm invites={invites.data} />
				</Card>
			</KeepTyped>
			<LiveList query={invites} empty={<EmptyState words={texts.invites.empty} />}>
				{(rows) => (
					<Rows>
						{rows.map((invite) => (
							<InviteRow key={invite.id} invite={invite} mayManage={can("members.manage")} />
						))}
					</Rows>
				)}
			</LiveList>
		</Page>
	);
}
