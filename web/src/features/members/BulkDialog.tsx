import { Button, Group, Modal } from "@mantine/core";
import { MAX_BULK } from "@rolecall/policy";
import { type FormEvent, useState } from "react";
import { useAccess } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import type { MemberData } from "../../shared/member.ts";
import { ReasonInput } from "../../shared/ReasonInput.tsx";
import { texts } from "../../shared/texts.ts";
import { useUnsaved } from "../../shared/unsaved.ts";
import { useBusy } from "../../shared/useBusy.ts";
import classes from "./Bulk.module.css";
import { BulkChoices } from "./BulkChoices.tsx";
import { BulkPreview } from "./BulkPreview.tsx";
import { type BulkChoice, previewBulk, rolesTo, slices } from "./bulk.ts";
import { JobProgress } from "./JobProgress.tsx";

interface Props {
	members: readonly MemberData[];
	onClose: () => void;
	/** Told when every change has been taken on. */
	onDone: () => void;
}

/** Chooses what to add and what to remove, shows who changes how, then follows the work. */
export function BulkDialog({ members: chosen, onClose, onDone }: Props) {
	const { can } = useAccess();
	const { call } = useBackend();
	const [choice, setChoice] = useState<BulkChoice>({});
	const [reason, setReason] = useState("");
	const [jobs, setJobs] = useState<string[]>([]);
	/** Those it was begun for: the choice in the list is given up when the work has begun. */
	const [begun, setBegun] = useState<readonly MemberData[] | null>(null);
	const [busy, run] = useBusy();
	const members = begun ?? chosen;
	useUnsaved(begun === null && (reason !== "" || Object.keys(choice).length > 0));
	const changes = begun ? [] : previewBulk(members, choice, Date.now());

	const start = async (event: FormEvent) => {
		event.preventDefault();
		await run(async () => {
			const uids = changes.map(({ member }) => member.uid);
			for (const part of slices(uids, MAX_BULK)) {
				const { jobId } = await call("bulkSetRoles", {
					uids: part,
					add: rolesTo(choice, "add"),
					remove: rolesTo(choice, "remove"),
					...(reason.trim() !== "" && { reason: reason.trim() }),
				});
				setJobs((known) => [...known, jobId]);
				setBegun(members);
			}
			onDone();
		});
	};

	return (
		<Modal opened onClose={onClose} title={texts.bulk.heading(members.length)} size="lg">
			{begun ? (
				<>
					<ul className={classes.jobs}>
						{jobs.map((jobId) => (
							<JobProgress key={jobId} jobId={jobId} />
						))}
					</ul>
					<Button onClick={onClose} data-testid="bulk-close">
						{texts.shell.close}
					</Button>
				</>
			) : (
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
			)}
		</Modal>
	);
}
