import { useLiveQuery } from "../../access/react/index.ts";
import { pendingRequests } from "../../shared/accessRequests.ts";
import { useBackend } from "../../shared/backend.ts";
import { EmptyState } from "../../shared/EmptyState.tsx";
import { KeepTyped } from "../../shared/KeepTyped.tsx";
import { LiveList } from "../../shared/LiveList.tsx";
import { Page } from "../../shared/Page.tsx";
import { Rows } from "../../shared/Rows.tsx";
import { texts } from "../../shared/texts.ts";
import { Request } from "./Request.tsx";

/** What others ask for, live, each decided with one click. */
export function RequestsScreen() {
	return (
		<KeepTyped permission="members.manage">
			<Requests />
		</KeepTyped>
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
