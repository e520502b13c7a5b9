import { Button, Group, Modal, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { Permission } from "@rolecall/policy";
import { type FormEvent, useState } from "react";
import { useAccess } from "../access/react/index.ts";
import { KeepTyped } from "./KeepTyped.tsx";
import { ReasonInput } from "./ReasonInput.tsx";
import { texts } from "./texts.ts";
import { useUnsaved } from "./unsaved.ts";
import { useBusy } from "./useBusy.ts";

interface Props {
	label: string;
	title: string;
	body: string;
	/** Whether it takes something away; then it is red. */
	danger?: boolean;
	/** Where one may say why, for the audit log: the permission that it takes. What is typed stays when that goes. */
	reasonFor?: Permission;
	/** Gets what was said, undefined for nothing. */
	onConfirm: (reason: string | undefined) => Promise<void>;
	/** Says what a failure means; the general sentence unless given. */
	sentence?: (error: unknown) => string;
	testId?: string;
}

/** A button for what is not done by accident: asks first, and stays open with a sentence when it fails. */
export function ConfirmButton(props: Props) {
	const { label, title, body, danger = true, reasonFor, onConfirm, sentence, testId } = props;
	const { can } = useAccess();
	const [opened, dialog] = useDisclosure(false);
	const [busy, run] = useBusy(sentence);
	const [reason, setReason] = useState("");
	useUnsaved(reason !== "");
	const close = () => {
		dialog.close();
		setReason("");
	};
	const confirm = (event: FormEvent) => {
		event.preventDefault();
		void run(async () => {
			await onConfirm(reason.trim() || undefined);
			close();
		});
	};
	return (
		<>
			<Button
				variant="default"
				{...(danger && { c: "var(--mantine-color-error)" })}
				onClick={dialog.open}
				data-testid={testId}
			>
				{label}
			</Button>
			<Modal opened={opened} onClose={close} title={title}>
				<form onSubmit={confirm}>
					<Text>{body}</Text>
					{reasonFor && (
						<KeepTyped permission={reasonFor} fallback={null}>
							<ReasonInput value={reason} onChange={setReason} testId={`${testId}-reason`} />
						</KeepTyped>
					)}
					<Group justify="flex-end" mt="lg">
						<Button variant="default" onClick={close}>
							{texts.confirm.cancel}
						</Button>
						<Button
							type="submit"
							{...(danger && { color: "red" })}
							loading={busy}
							disabled={reasonFor !== undefined && !can(reasonFor)}
							data-testid={testId && `${testId}-confirm`}
						>
							{label}
						</Button>
					</Group>
				</form>
			</Modal>
		</>
	);
}
