import { getRouteApi } from "@tanstack/react-router";
import { RequirePermission, useLiveDoc } from "../../access/react/index.ts";
import { auditRef } from "../../shared/audit.ts";
import { BackLink } from "../../shared/BackLink.tsx";
import { useBackend } from "../../shared/backend.ts";
import { CopyButton } from "../../shared/CopyButton.tsx";
import { EmptyState } from "../../shared/EmptyState.tsx";
import { LiveList } from "../../shared/LiveList.tsx";
import { NoAccess } from "../../shared/NoAccess.tsx";
import { Page } from "../../shared/Page.tsx";
import { texts } from "../../shared/texts.ts";
import { EntryDetails } from "./EntryDetails.tsx";

const route = getRouteApi("/audit/$entryId");

/** One entry of the audit log, at an address that can be passed on. */
export function AuditEntryScreen() {
	return (
		<RequirePermission permission="audit.read" fallback={<NoAccess permission="audit.read" />}>
			<Entry />
		</RequirePermission>
	);
}

function Entry() {
	const { entryId } = route.useParams();
	const { firestore } = useBackend();
	const { status, data } = useLiveDoc(() => auditRef(firestore, entryId), [firestore, entryId]);
	const { entry, back, copyLink, gone } = texts.audit;
	const link = new URL(`/audit/${encodeURIComponent(entryId)}`, location.origin).href;
	return (
		<Page
			narrow
			title={entry}
			back={<BackLink to="/audit">{back}</BackLink>}
			actions={<CopyButton label={copyLink} text={link} testId="copy-entry-link" />}
		>
			<LiveList query={{ status, data: data ? [data] : [] }} empty={<EmptyState words={gone} />}>
				{(rows) => rows.map((row) => <EntryDetails key={row.id} entry={row} />)}
			</LiveList>
		</Page>
	);
}
