import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { RequirePermission, useAccess, useLiveQuery } from "../../access/react/index.ts";
import { useAsked } from "../../shared/asked.ts";
import { useBackend } from "../../shared/backend.ts";
import { EmptyState } from "../../shared/EmptyState.tsx";
import { LiveList } from "../../shared/LiveList.tsx";
import { NoAccess } from "../../shared/NoAccess.tsx";
import { Page } from "../../shared/Page.tsx";
import { texts } from "../../shared/texts.ts";
import { addSource, sourcesQuery } from "./data.ts";
import { SourceForm } from "./SourceForm.tsx";
import classes from "./Sources.module.css";

const PAGE_SIZE = 50;

/** The form stands outside the guard: what is typed in it outlives the permission. */
export function SourcesScreen() {
	const backend = useBackend();
	const [adding, form] = useDisclosure(false);
	useAsked("newSource", form.open);
	return (
		<>
			<RequirePermission permission="sources.read" fallback={<NoAccess permission="sources.read" />}>
				<Sources onAdd={form.open} />
			</RequirePermission>
			<SourceForm
				opened={adding}
				onClose={form.close}
				title={texts.sources.create}
				initial={{ name: "", notes: "" }}
				onSave={(text) => addSource(backend, text)}
			/>
		</>
	);
}

function Sources({ onAdd }: { onAdd: () => void }) {
	const { can } = useAccess();
	const { firestore } = useBackend();
	const [max, setMax] = useState(PAGE_SIZE);
	const sources = useLiveQuery(() => sourcesQuery(firestore, max), [firestore], max);
	return (
		<Page
			title={texts.sources.title}
			intro={texts.sources.intro}
			actions={
				can("sources.write") && (
					<Button leftSection={<IconPlus size={17} aria-hidden="true" />} onClick={onAdd} data-testid="new-source">
						{texts.sources.create}
					</Button>
				)
			}
		>
			<LiveList
				query={sources}
				empty={<EmptyState words={texts.sources.empty} />}
				onMore={sources.data.length === max ? () => setMax(max + PAGE_SIZE) : undefined}
			>
				{(items) => (
					<ul className={classes.list}>
						{items.map((source) => (
							<li key={source.id}>
								<Link
									to="/sources/$sourceId"
									params={{ sourceId: source.id }}
									className={classes.row}
									data-testid={`source-${source.id}`}
								>
									<h2 className={classes.name}>{source.name}</h2>
									<p className={classes.excerpt}>{source.notes}</p>
								</Link>
							</li>
						))}
					</ul>
				)}
			</LiveList>
		</Page>
	);
}
