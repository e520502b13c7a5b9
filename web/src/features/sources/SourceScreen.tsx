import { Button, Group } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { RequirePermission, useAccess, useLiveDoc } from "../../access/react/index.ts";
import { BackLink } from "../../shared/BackLink.tsx";
import { useBackend } from "../../shared/backend.ts";
import { ConfirmButton } from "../../shared/ConfirmButton.tsx";
import { Denied } from "../../shared/Denied.tsx";
import { ListSkeleton } from "../../shared/ListSkeleton.tsx";
import { Message } from "../../shared/Message.tsx";
import { NoAccess } from "../../shared/NoAccess.tsx";
import { Page } from "../../shared/Page.tsx";
import { texts } from "../../shared/texts.ts";
import { tell } from "../../shared/toast.ts";
import { removeSource, type SourceText, saveSource, sourceRef } from "./data.ts";
import { SourceForm } from "./SourceForm.tsx";
import classes from "./Sources.module.css";

const route = getRouteApi("/sources/$sourceId");

/** The form stands outside the guard: what is typed in it outlives the permission. */
export function SourceScreen() {
	const { sourceId } = route.useParams();
	const backend = useBackend();
	const [initial, setInitial] = useState<SourceText>({ name: "", notes: "" });
	const [editing, form] = useDisclosure(false);
	const edit = (source: SourceText) => {
		setInitial(source);
		form.open();
	};
	return (
		<>
			<RequirePermission permission="sources.read" fallback={<NoAccess permission="sources.read" />}>
				<SourceView key={sourceId} sourceId={sourceId} onEdit={edit} />
			</RequirePermission>
			<SourceForm
				opened={editing}
				onClose={form.close}
				title={texts.sources.editTitle}
				initial={initial}
				onSave={(text) => saveSource(backend, sourceId, text)}
			/>
		</>
	);
}

function SourceView({ sourceId, onEdit }: { sourceId: string; onEdit: (source: SourceText) => void }) {
	const { can } = useAccess();
	const backend = useBackend();
	const { firestore } = backend;
	const navigate = useNavigate();
	const live = useLiveDoc(() => sourceRef(firestore, sourceId), [firestore, sourceId]);
	const source = live.data;
	if (!source) {
		if (live.status === "ready") return <Message title={texts.notFound.title} body={texts.sources.gone} />;
		return <Page narrow>{live.status === "denied" ? <Denied /> : <ListSkeleton />}</Page>;
	}
	return (
		<Page narrow title={source.name} back={<BackLink to="/sources">{texts.sources.back}</BackLink>}>
			{can("sources.write") && (
				<Group gap="xs">
					<Button variant="default" onClick={() => onEdit(source)} data-testid="edit-source">
						{texts.sources.edit}
					</Button>
					<ConfirmButton
						label={texts.sources.remove}
						title={texts.sources.removeTitle}
						body={texts.sources.removeBody(source.name)}
						testId="delete-source"
						onConfirm={async () => {
							await removeSource(backend, sourceId);
							tell(texts.sources.removed);
							await navigate({ to: "/sources" });
						}}
					/>
				</Group>
			)}
			<p className={classes.notes}>{source.notes || texts.sources.emptyNotes}</p>
		</Page>
	);
}
