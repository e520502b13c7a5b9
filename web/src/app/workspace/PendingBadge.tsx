import { Badge } from "@mantine/core";
import { useLiveQuery } from "../../access/react/index.ts";
import { MAX_PENDING, pendingRequests } from "../../shared/accessRequests.ts";
import { useBackend } from "../../shared/backend.ts";
import { texts } from "../../shared/texts.ts";

/** How many requests wait for a decision; nothing while there are none. */
export function PendingBadge() {
	const { firestore } = useBackend();
	const { data } = useLiveQuery(() => pendingRequests(firestore), [firestore]);
	if (data.length === 0) return null;
	const count = data.length === MAX_PENDING ? `${MAX_PENDING}+` : String(data.length);
	return (
		<Badge size="sm" color="pine" aria-label={texts.requests.waiting(count)} data-testid="pending-requests">
			{count}
		</Badge>
	);
}
