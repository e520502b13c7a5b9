import { Button, Group, Modal } from "@mantine/core";
import { useState } from "react";
import { ReasonInput } from "../../shared/ReasonInput.tsx";
import { texts } from "../../shared/texts.ts";
import { useUnsaved } from "../../shared/unsaved.ts";
import type { Decision } from "./Decide.tsx";

interface Props {
	opened: boolean;
	onClose: () => void;
	title: string;
	busy: boolean;
	onDecide: (decision: Decision, reason: string) => Promise<void>;
}

/** The same two decisions, with a reason. What is typed stays when it is closed, or the decision is refused. */
export function WithReason({ opened, onClose, title, busy, onDecide }: Props) {
	const [reason, setReason] = useState("");
	useUnsaved(reason !== "");
	const { approve, deny } = texts.requests;
	const decide = (decision: Decision) => void onDecide(decision, reason.trim());
	return (
		<Modal opened={opened} onClose={onClose} title={title}>
			<ReasonInput value={reason} onChange={setReason} testId="decide-reason" autoFocus />
			<Group justify="flex-end" mt="lg">
				<Button variant="default" disabled={busy} onClick={() => decide("deny")} data-testid="deny-request-with-reason">
					{deny}
				</Button>
				<Button loading={busy} onClick={() => decide("approve")} data-testid="approve-request-with-reason">
					{approve}
				</Button>
			</Group>
		</Modal>
	);
}
