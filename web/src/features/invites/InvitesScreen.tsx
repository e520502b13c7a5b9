import { Button, Group } from "@mantine/core";
import { COLLECTIONS, type Invite } from "@rolecall/policy";
import { collection, type Firestore, limit, orderBy, query, type Timestamp } from "firebase/firestore";
import { useAccess, useLiveQuery, type WithId } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { Card } from "../../shared/Card.tsx";
import { ConfirmButton } from "../../shared/ConfirmButton.tsx";
import { typed } from "../../shared/converters.ts";
import { EmptyState } from "../../shared/EmptyState.tsx";
import { KeepTyped } from "../../shared/KeepTyped.tsx";
import { LiveList } from "../../shared/LiveList.tsx";
import { Page } from "../../shared/Page.tsx";
import { Row, Rows } from "../../shared/Rows.tsx";
import { roleNames, texts } from "../../shared/texts.ts";
import { tell } from "../../shared/toast.ts";
import { useBusy } from "../../shared/useBusy.ts";
import { When } from "../../shared/When.tsx";
import { InviteForm } from "./InviteForm.tsx";

const MAX = 200;

const invitesQuery = (firestore: Firestore) =>
	query(
		collection(firestore, COLLECTIONS.invites).withConverter(typed<Invite<Timestamp>>()),
		orderBy("createdAt", "desc"),
		limit(MAX),
	);

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
					<InviteForm />
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

function InviteRow({ invite, mayManage }: { invite: WithId<Invite<Timestamp>>; mayManage: boolean }) {
	const { id, email, roles, expiresAt, acceptedBy } = invite;
	const ended = expiresAt.toMillis() <= Date.now();
	const state = acceptedBy !== null ? "accepted" : ended ? "ended" : "open";
	return (
		<Row
			data-testid={`invite-${email}`}
			note={
				<>
					{roleNames(roles)} · {texts.invites[state]} {state !== "accepted" && <When ms={expiresAt.toMillis()} />}
				</>
			}
			actions={mayManage && acceptedBy === null && <InviteActions inviteId={id} email={email} roles={roles} />}
		>
			<strong>{email}</strong>
		</Row>
	);
}

/** Cancel, and send again: a new invite first, so that a failure leaves the old one. */
function InviteActions({ inviteId, email, roles }: Pick<Invite<Timestamp>, "email" | "roles"> & { inviteId: string }) {
	const { call } = useBackend();
	const [busy, run] = useBusy();
	const again = async () => {
		await run(async () => {
			await call("inviteMember", { email, roles });
			await call("cancelInvite", { inviteId });
			tell(texts.invites.sent(email));
		});
	};
	return (
		<Group gap="xs">
			<Button variant="default" loading={busy} onClick={() => void again()} data-testid="resend-invite">
				{texts.invites.resend}
			</Button>
			<ConfirmButton
				label={texts.invites.cancel}
				title={texts.invites.cancelTitle}
				body={texts.invites.cancelBody(email)}
				testId="cancel-invite"
				onConfirm={async () => {
					await call("cancelInvite", { inviteId });
				}}
			/>
		</Group>
	);
}
