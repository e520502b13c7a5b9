import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useBackend } from "../../shared/backend.ts";
import { texts } from "../../shared/texts.ts";
import { tell } from "../../shared/toast.ts";
import { useBusy } from "../../shared/useBusy.ts";
import classes from "./Requests.module.css";
import { WithReason } from "./WithReason.tsx";

export type Decision = "approve" | "deny";

/** Approves or denies with one click, or with a reason for the audit log. */
export function Decide({ requestId, title }: { requestId: string; title: string }) {
	const { call } = useBackend();
	const [opened, dialog] = useDisclosure(false);
	const [busy, run] = useBusy();
	const { approve, deny, withReason, done } = texts.requests;
	const decide = (decision: Decision, reason?: string) =>
		run(async () => {
			await call("decideAccessRequest", { requestId, decision, ...(reason && { reason }) });
			tell(done[decision]);
		});
	return (
		<div className={classes.decide}>
			<Button size="xs" loading={busy} onClick={() => void decide("approve")} data-testid="approve-request">
				{approve}
			</Button>
			<Button
				size="xs"
				variant="default"
				disabled={busy}
				onClick={() => void decide("deny")}
				data-testid="deny-request"
			>
				{deny}
			</Button>
			<Button size="xs" variant="subtle" px={6} disabled={busy} onClick={dialog.open} data-testid="decide-with-reason">
				{withReason}
			</Button>
			<WithReason opened={opened} onClose={dialog.close} title={title} busy={busy} onDecide={decide} />
		</div>
	);
}
