import { Button, Group, Modal, Text, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type FormEvent, useState } from "react";
import { useAccess } from "../../access/react/index.ts";
import { type Asked, useAsked } from "../../shared/asked.ts";
import { KeepTyped } from "../../shared/KeepTyped.tsx";
import { ReasonInput } from "../../shared/ReasonInput.tsx";
import { texts } from "../../shared/texts.ts";
import { useUnsaved } from "../../shared/unsaved.ts";
import { useBusy } from "../../shared/useBusy.ts";

interface Props {
	/** `word` is what has to be typed before it can be done; none where undoing harm must be quick. */
	words: { label: string; title: string; body: string; word?: string };
	testId: string;
	/** What asks for it from elsewhere in the app. */
	asked?: Asked;
	onConfirm: (reason: string) => Promise<void>;
}

/** A button for what concerns everybody: asks for a reason, and for a word, so that nobody does it by a slip. */
export function TypedConfirm({ words, testId, asked, onConfirm }: Props) {
	const [opened, dialog] = useDisclosure(false);
	useAsked(asked, dialog.open);
	return (
		<>
			<Button variant="default" c="var(--mantine-color-error)" onClick={dialog.open} data-testid={testId}>
				{words.label}
			</Button>
			<Modal opened={opened} onClose={dialog.close} title={words.title}>
				{/* Once more, as the one around the page is behind the dialog. */}
				<KeepTyped permission="security.manage" fallback={null}>
					<Form words={words} testId={testId} onConfirm={onConfirm} onClose={dialog.close} />
				</KeepTyped>
			</Modal>
		</>
	);
}

function Form({ words, testId, onConfirm, onClose }: Props & { onClose: () => void }) {
	const { can } = useAccess();
	const [reason, setReason] = useState("");
	const [typed, setTyped] = useState("");
	const [busy, run] = useBusy();
	useUnsaved(reason !== "");
	const ready = reason.trim() !== "" && (words.word === undefined || typed.trim() === words.word);
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		await run(async () => {
			await onConfirm(reason.trim());
			onClose();
		});
	};
	return (
		<form onSubmit={submit}>
			<Text mb="sm">{words.body}</Text>
			<ReasonInput value={reason} onChange={setReason} testId={`${testId}-reason`} autoFocus />
			{words.word !== undefined && (
				<TextInput
					mt="sm"
					label={texts.security.type(words.word)}
					autoComplete="off"
					value={typed}
					onChange={(event) => setTyped(event.currentTarget.value)}
					data-testid={`${testId}-word`}
				/>
			)}
			<Group justify="flex-end" mt="lg">
				<Button variant="default" onClick={onClose}>
					{texts.confirm.cancel}
				</Button>
				<Button
					type="submit"
					color="red"
					loading={busy}
					disabled={!ready || !can("security.manage")}
					data-testid={`${testId}-confirm`}
				>
					{words.label}
				</Button>
			</Group>
		</form>
	);
}
