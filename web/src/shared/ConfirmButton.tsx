import { Button, Group, Modal, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { texts } from "./texts.ts";
import { useBusy } from "./useBusy.ts";

interface Props {
	label: string;
	title: string;
	body: string;
	onConfirm: () => Promise<void>;
	/** Says what a failure means; the general sentence unless given. */
	sentence?: (error: unknown) => string;
	testId?: string;
}

/** A button for what cannot be undone: asks first, and stays open with a sentence when it fails. */
export function ConfirmButton({ label, title, body, onConfirm, sentence, testId }: Props) {
	const [opened, dialog] = useDisclosure(false);
	const [busy, run] = useBusy(sentence);
	const confirm = () =>
		run(async () => {
			await onConfirm();
			dialog.close();
		});
	return (
		<>
			<Button variant="default" c="var(--mantine-color-error)" onClick={dialog.open} data-testid={testId}>
				{label}
			</Button>
			<Modal opened={opened} onClose={dialog.close} title={title}>
				<Text>{body}</Text>
				<Group justify="flex-end" mt="lg">
					<Button variant="default" onClick={dialog.close}>
						{texts.confirm.cancel}
					</Button>
					<Button color="red" loading={busy} onClick={confirm} data-testid={testId && `${testId}-confirm`}>
						{label}
					</Button>
				</Group>
			</Modal>
		</>
	);
}
