import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { RequirePermission, useLiveQuery } from "../../access/react/index.ts";
import { AuditEntries } from "../../shared/AuditEntries.tsx";
import { auditQuery } from "../../shared/audit.ts";
import { useBackend } from "../../shared/backend.ts";
import { downloadCsv } from "../../shared/csv.ts";
import { EmptyState } from "../../shared/EmptyState.tsx";
import { LiveList } from "../../shared/LiveList.tsx";
import { NoAccess } from "../../shared/NoAccess.tsx";
import { Page } from "../../shared/Page.tsx";
import { texts } from "../../shared/texts.ts";
import { tell } from "../../shared/toast.ts";
import { useBusy } from "../../shared/useBusy.ts";
import { AuditFilters } from "./AuditFilters.tsx";
import { exportAudit, MAX_EXPORT } from "./export.ts";
import { filterOf } from "./search.ts";

const PAGE = 50;
const route = getRouteApi("/audit");

/** Every change of access there was, newest first, live. */
export function AuditScreen() {
	return (
		<RequirePermission permission="audit.read" fallback={<NoAccess permission="audit.read" />}>
			<Audit />
		</RequirePermission>
	);
}

function Audit() {
	const { firestore } = useBackend();
	const search = route.useSearch();
	const navigate = useNavigate();
	const key = JSON.stringify(search);
	const [pages, setPages] = useState({ key, count: 1 });
	/** Other filters begin at the first page again. */
	const max = PAGE * (pages.key === key ? pages.count : 1);
	const filter = filterOf(search);
	const entries = useLiveQuery(() => auditQuery(firestore, filter, max), [firestore, key], max);
	const [busy, run] = useBusy();
	const download = () =>
		run(async () => {
			const { csv, count } = await exportAudit(firestore, filter);
			downloadCsv("audit.csv", csv);
			if (count === MAX_EXPORT) tell(texts.audit.capped(MAX_EXPORT));
		});
	return (
		<Page
			title={texts.audit.title}
			intro={texts.audit.intro}
			actions={
				<Button
					variant="default"
					loading={busy}
					disabled={entries.data.length === 0}
					leftSection={<IconDownload size={16} aria-hidden="true" />}
					onClick={() => void download()}
					data-testid="export-audit"
				>
					{texts.members.export}
				</Button>
			}
		>
			<AuditFilters
				search={search}
				onChange={(next, typing) => void navigate({ to: "/audit", search: next, replace: typing, resetScroll: false })}
			/>
			<LiveList
				query={entries}
				empty={<EmptyState words={key === "{}" ? texts.audit.empty : texts.audit.noMatch} />}
				onMore={entries.data.length === max ? () => setPages({ key, count: max / PAGE + 1 }) : undefined}
			>
				{(rows) => <AuditEntries entries={rows} />}
			</LiveList>
		</Page>
	);
}
