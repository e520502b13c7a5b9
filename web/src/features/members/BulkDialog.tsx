import { Button, Group, Modal } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useAccess } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { KeepTyped } from "../../shared/KeepTyped.tsx";
import type { MemberData } from "../../shared/member.ts";
import { ReasonInput } from "../../shared/ReasonInput.tsx";
import { texts } from "../../shared/texts.ts";
import { useUnsaved } from "../../shared/unsaved.ts";
import { useBusy } from "../../shared/useBusy.ts";
import classes from "./Bulk.module.css";
import { BulkChoices } from "./BulkChoices.tsx";
import { BulkPreview } from "./BulkPreview.tsx";
import { BulkWork } from "./BulkWork.tsx";
import { type BulkChange, type BulkChoice, bulkSteps, previewBulk } from "./bulk.ts";

interface Props {
	members: readonly MemberData[];
	onClose: () => void;
	/** Told when every change has been taken on. */
	onDone: () => void;
}

/** Chooses what to add and what to remove, shows who changes how, then follows the work. */
export function BulkDialog({ members, onClose, onDone }: Props) {
	const { can } = useAccess();
	const { call } = useBackend();
	const [choice, setChoice] = useState<BulkChoice>({});
	const [reason, setReason] = useState("");
	const [jobs, setJobs] = useState<string[]>([]);
	/** What was begun: the choice in the list is given up when the work has begun. */
	const [begun, setBegun] = useState<readonly BulkChange[] | null>(null);
	const [busy, run] = useBusy();
	useUnsaved(begun === null && (reason !== "" || Object.keys(choice).length > 0));
	const changes = begun ? [] : previewBulk(members, choice, Date.now());

	const start = async (event: FormEvent) => {
		event.preventDefault();
		await run(async () => {
			for (const step of bulkSteps(changes, choice)) {
				const { jobId } = await call("bulkSetRoles", {
					...step,
					...(reason.trim() !== "" && { reason: reason.trim() }),
				});
				setJobs((known) => [...known, jobId]);
				setBegun(changes);
			}
			onDone();
		});
	};

	return (
		<Modal opened onClose={onClose} title={texts.bulk.heading((begun ?? members).length)} size="lg">
			{begun ? (
				<BulkWork jobs={jobs} starting={busy} changes={begun} onClose={onClose} />
			) : (
				// Once more, as the one around the page is behind the dialog.
				<KeepTyped permission="members.manage" fallback={null}>
					<form onSubmit={start} className={classes.form}>
						<BulkChoices choice={choice} onChange={setChoice} />
						<BulkPreview changes={changes} total={members.length} />
						<ReasonInput value={reason} onChange={setReason} testId="bulk-reason" />
						<Group>
							<Button
								type="submit"
								loading={busy}
								disabled={changes.length === 0 || !can("members.manage")}
								data-testid="bulk-save"
							>
								{texts.bulk.save(changes.length)}
							</Button>
							<Button variant="default" onClick={onClose}>
								{texts.confirm.cancel}
							</Button>
						</Group>
					</form>
				</KeepTyped>
			)}
		</Modal>
	);
}
