import { Anchor, Button, Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { RequirePermission, useAccess, useLiveDoc, useLiveQuery, type WithId } from "../../access/react/index.ts";
import { pendingRequests, type RequestData } from "../../shared/accessRequests.ts";
import { useBackend } from "../../shared/backend.ts";
import { EmptyState } from "../../shared/EmptyState.tsx";
import { LiveList } from "../../shared/LiveList.tsx";
import { memberRef, nameOf } from "../../shared/member.ts";
import { NoAccess } from "../../shared/NoAccess.tsx";
import { Page } from "../../shared/Page.tsx";
import { Person } from "../../shared/Person.tsx";
import { Row, Rows } from "../../shared/Rows.tsx";
import { texts } from "../../shared/texts.ts";
import { tell } from "../../shared/toast.ts";
import { useBusy } from "../../shared/useBusy.ts";
import { When } from "../../shared/When.tsx";

/** What others ask for, live, each decided with one click. */
export function RequestsScreen() {
	return (
		<RequirePermission permission="members.manage" fallback={<NoAccess permission="members.manage" />}>
			<Requests />
		</RequirePermission>
	);
}

function Requests() {
	const { firestore } = useBackend();
	const requests = useLiveQuery(() => pendingRequests(firestore), [firestore]);
	return (
		<Page title={texts.requests.title} intro={texts.requests.intro}>
			<LiveList query={requests} empty={<EmptyState words={texts.requests.empty} />}>
				{(rows) => (
					<Rows>
						{rows.map((request) => (
							<Request key={request.id} request={request} />
						))}
					</Rows>
				)}
			</LiveList>
		</Page>
	);
}

function Request({ request }: { request: WithId<RequestData> }) {
	const { id, uid, role, hours, reason, createdAt } = request;
	const { firestore } = useBackend();
	const { data: member } = useLiveDoc(() => memberRef(firestore, uid), [firestore, uid]);
	const own = useAccess().user?.uid === uid;
	const name = (member && nameOf(member)) ?? uid;
	return (
		<Row
			data-testid={`request-${uid}`}
			picture={<Person name={name} photoURL={member?.photoURL ?? null} size={40} />}
			note={
				<>
					{texts.quoted(reason)} · <When ms={createdAt.toMillis()} />
				</>
			}
			actions={own ? <span>{texts.requests.own}</span> : <Decide requestId={id} />}
		>
			<Anchor
				renderRoot={(props) => <Link to="/members/$uid" params={{ uid }} {...props} />}
				fw={600}
				c="inherit"
				underline="always"
			>
				{name}
			</Anchor>{" "}
			{texts.requests.asks(role, hours)}
		</Row>
	);
}

function Decide({ requestId }: { requestId: string }) {
	const { call } = useBackend();
	const [busy, run] = useBusy();
	const decide = async (decision: "approve" | "deny") => {
		await run(async () => {
			await call("decideAccessRequest", { requestId, decision });
			tell(texts.requests.done[decision]);
		});
	};
	return (
		<Group gap="xs">
			<Button size="xs" loading={busy} onClick={() => void decide("approve")} data-testid="approve-request">
				{texts.requests.approve}
			</Button>
			<Button
				size="xs"
				variant="default"
				disabled={busy}
				onClick={() => void decide("deny")}
				data-testid="deny-request"
			>
				{texts.requests.deny}
			</Button>
		</Group>
	);
}
