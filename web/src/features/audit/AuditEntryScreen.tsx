import { getRouteApi } from "@tanstack/react-router";
import { RequirePermission, useLiveDoc } from "../../access/react/index.ts";
import { AuditEntries } from "../../shared/AuditEntries.tsx";
import { auditRef } from "../../shared/audit.ts";
import { BackLink } from "../../shared/BackLink.tsx";
import { useBackend } from "../../shared/backend.ts";
import { EmptyState } from "../../shared/EmptyState.tsx";
import { LiveList } from "../../shared/LiveList.tsx";
import { NoAccess } from "../../shared/NoAccess.tsx";
import { Page } from "../../shared/Page.tsx";
import { texts } from "../../shared/texts.ts";

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
	return (
		<Page narrow title={texts.audit.entry} back={<BackLink to="/audit">{texts.audit.back}</BackLink>}>
			<LiveList query={{ status, data: data ? [data] : [] }} empty={<EmptyState words={texts.audit.gone} />}>
				{(rows) => <AuditEntries entries={rows} />}
			</LiveList>
		</Page>
	);
}
