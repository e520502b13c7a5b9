import { Alert, Button, Group, Modal, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { MAX_BODY, MAX_TITLE } from "@rolecall/policy";
import { useState } from "react";
import { useAccess } from "../../access/react/index.ts";
import { sentenceFor } from "../../shared/errors.ts";
import { texts } from "../../shared/texts.ts";
import { tell } from "../../shared/toast.ts";
import { useUnsaved } from "../../shared/unsaved.ts";
import type { SourceText } from "./data.ts";

interface Props {
	opened: boolean;
	onClose: () => void;
	title: string;
	initial: SourceText;
	onSave: (text: SourceText) => Promise<void>;
}

/** Adds or changes a source, in a dialog. */
export function SourceForm({ opened, onClose, title, initial, onSave }: Props) {
	return (
		<Modal opened={opened} onClose={onClose} title={title} size="lg">
			<Fields initial={initial} onSave={onSave} onClose={onClose} />
		</Modal>
	);
}

/** Mounted with the dialog's content, so that each opening begins from the source as it is. */
function Fields({ initial, onSave, onClose }: Pick<Props, "initial" | "onSave" | "onClose">) {
	const writer = useAccess().can("sources.write");
	const [busy, setBusy] = useState(false);
	const [failure, setFailure] = useState<string | null>(null);
	const form = useForm<SourceText>({
		initialValues: { name: initial.name, notes: initial.notes },
		validate: { name: (name) => (name.trim() === "" ? texts.sources.needName : null) },
	});
	useUnsaved(form.isDirty());
	const submit = form.onSubmit(async ({ name, notes }) => {
		setBusy(true);
		setFailure(null);
		try {
			await onSave({ name: name.trim(), notes });
			form.resetDirty(); // Saved: the dialog, which takes a moment to close, holds up no way out.
			tell(texts.sources.saved);
			onClose();
		} catch (error) {
			setFailure(sentenceFor(error));
		} finally {
			setBusy(false);
		}
	});
	return (
		<form onSubmit={submit} noValidate>
			<Stack>
				<div role="status">
					{!writer && <Alert color="yellow">{texts.sources.lost}</Alert>}
					{failure && <Alert color="red">{failure}</Alert>}
				</div>
				<TextInput
					label={texts.sources.name}
					maxLength={MAX_TITLE}
					data-autofocus
					data-testid="source-name"
					{...form.getInputProps("name")}
				/>
				<Textarea
					label={texts.sources.notes}
					autosize
					minRows={6}
					maxRows={16}
					maxLength={MAX_BODY}
					data-testid="source-notes"
					{...form.getInputProps("notes")}
				/>
				<Group justify="flex-end">
					<Button variant="default" onClick={onClose}>
						{texts.sources.cancel}
					</Button>
					{writer && (
						<Button type="submit" loading={busy} data-testid="save-source">
							{texts.sources.save}
						</Button>
					)}
				</Group>
			</Stack>
		</form>
	);
}
