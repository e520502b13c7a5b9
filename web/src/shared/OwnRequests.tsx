import type { ReactNode } from "react";
import { useLiveQuery } from "../access/react/index.ts";
import { ownRequests, type RequestData } from "./accessRequests.ts";
import { useBackend } from "./backend.ts";
import { Card } from "./Card.tsx";
import { ListSkeleton } from "./ListSkeleton.tsx";
import { Row, Rows } from "./Rows.tsx";
import { texts } from "./texts.ts";
import { When } from "./When.tsx";

/** What one has asked for, newest first, and what came of it. Before there is anything it is left out, unless `empty` says so. */
export function OwnRequests({ uid, empty }: { uid: string; empty?: ReactNode }) {
	const { firestore } = useBackend();
	const { data, status } = useLiveQuery(() => ownRequests(firestore, uid), [firestore, uid]);
	if (data.length === 0 && empty === undefined) return null;
	return (
		<Card title={texts.myAccess.requests}>
			{data.length === 0 && (status === "loading" ? <ListSkeleton rows={1} rowHeight={64} /> : empty)}
			<Rows>
				{data.map((request) => (
					<Row
						key={request.id}
						data-testid={`own-request-${request.status}`}
						note={
							<>
								{texts.quoted(request.reason)} · <When ms={request.createdAt.toMillis()} />
							</>
						}
						actions={<Answer request={request} />}
					>
						{texts.myAccess.asked(request.role, request.hours)}
					</Row>
				))}
			</Rows>
		</Card>
	);
}

/** Said aloud when it comes; how long ago that was is not, however old it grows. */
function Answer({ request: { status, decidedAt } }: { request: RequestData }) {
	return (
		<span>
			<span role="status">{texts.myAccess.status[status]}</span>
			{decidedAt && (
				<>
					{" "}
					· <When ms={decidedAt.toMillis()} />
				</>
			)}
		</span>
	);
}
