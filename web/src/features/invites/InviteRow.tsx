import { Button, Group } from "@mantine/core";
import { useBackend } from "../../shared/backend.ts";
import { ConfirmButton } from "../../shared/ConfirmButton.tsx";
import { CopyButton } from "../../shared/CopyButton.tsx";
import { Row } from "../../shared/Rows.tsx";
import { roleNames, texts } from "../../shared/texts.ts";
import { tell } from "../../shared/toast.ts";
import { useBusy } from "../../shared/useBusy.ts";
import { When } from "../../shared/When.tsx";
import { type InviteData, type InviteState, sendInvite, stateOf } from "./data.ts";

/** An invite: for whom, which roles, how it stands, and for who manages members what can be done with it. */
export function InviteRow({ invite, mayManage }: { invite: InviteData; mayManage: boolean }) {
	const { email, roles, expiresAt } = invite;
	const state = stateOf(invite, Date.now());
	return (
		<Row
			data-testid={`invite-${email}`}
			note={
				<>
					{roleNames(roles)} · {texts.invites[state]} {state !== "accepted" && <When ms={expiresAt.toMillis()} />}
				</>
			}
			actions={mayManage && state !== "accepted" && <InviteActions invite={invite} state={state} />}
		>
			<strong>{email}</strong>
		</Row>
	);
}

function InviteActions({ invite, state }: { invite: InviteData; state: Exclude<InviteState, "accepted"> }) {
	const { id, email } = invite;
	const { call } = useBackend();
	const [busy, run] = useBusy();
	const { resend, renewed, copy, away } = texts.invites;
	const again = () =>
		run(async () => {
			await sendInvite(call, invite, [id]);
			tell(renewed(email));
		});
	const words = away[state];
	return (
		<Group gap="xs">
			{state === "open" && <CopyButton label={copy} text={location.origin} testId="copy-app-address" />}
			<Button variant="default" loading={busy} onClick={() => void again()} data-testid="resend-invite">
				{resend}
			</Button>
			<ConfirmButton
				label={words.label}
				title={words.title}
				body={words.body(email)}
				testId="cancel-invite"
				onConfirm={async () => {
					await call("cancelInvite", { inviteId: id });
					tell(words.done(email));
				}}
			/>
		</Group>
	);
}
