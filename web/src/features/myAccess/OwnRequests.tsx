import { useLiveQuery } from "../../access/react/index.ts";
import { ownRequests } from "../../shared/accessRequests.ts";
import { useBackend } from "../../shared/backend.ts";
import { Card } from "../../shared/Card.tsx";
import { Row, Rows } from "../../shared/Rows.tsx";
import { texts } from "../../shared/texts.ts";
import { When } from "../../shared/When.tsx";

/** What one has asked for, newest first, and what came of it. */
export function OwnRequests({ uid }: { uid: string }) {
	const { firestore } = useBackend();
	const { data } = useLiveQuery(() => ownRequests(firestore, uid), [firestore, uid]);
	if (data.length === 0) return null;
	return (
		<Card title={texts.myAccess.requests}>
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
		</Card>
	);
}
