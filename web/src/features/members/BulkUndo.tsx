import { Button } from "@mantine/core";
import { useState } from "react";
import { useAccess } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { texts } from "../../shared/texts.ts";
import { useBusy } from "../../shared/useBusy.ts";
import classes from "./Bulk.module.css";
import { type BulkChange, restoration, undoOf } from "./bulk.ts";
import { JobProgress } from "./JobProgress.tsx";
import { WorkProgress } from "./WorkProgress.tsx";

/** Takes a bulk change back, as work with a progress of its own. */
export function BulkUndo({ changes }: { changes: readonly BulkChange[] }) {
	const { can } = useAccess();
	const { call } = useBackend();
	const { steps, timed } = undoOf(changes);
	const [jobs, setJobs] = useState<string[]>([]);
	const [restored, setRestored] = useState<{ done: number; failed: number } | null>(null);
	/** Until all is sent it is offered again: what has been taken back already then stays as it is. */
	const [sent, setSent] = useState(false);
	const [busy, run] = useBusy();

	const takeBack = () =>
		run(async () => {
			for (const step of steps) {
				const { jobId } = await call("bulkSetRoles", step);
				setJobs((known) => [...known, jobId]);
			}
			setSent(true);
			await restoreTimed();
		});

	const restoreTimed = async () => {
		let [done, failed] = [0, 0];
		for (const change of timed) {
			setRestored({ done, failed });
			await call("setRoles", restoration(change, Date.now())).then(
				() => done++,
				() => failed++,
			);
		}
		if (timed.length > 0) setRestored({ done, failed });
	};

	return (
		<>
			{(jobs.length > 0 || restored) && (
				<>
					<p>{texts.bulk.undoing}</p>
					<ul className={classes.jobs} data-testid="undo-work">
						{jobs.map((jobId) => (
							<JobProgress key={jobId} jobId={jobId} />
						))}
						{restored && (
							<WorkProgress
								total={timed.length}
								dealt={restored.done + restored.failed}
								sentence={texts.bulk.restored({ total: timed.length, ...restored })}
								testId="undo-timed"
							/>
						)}
					</ul>
				</>
			)}
			{!sent && (
				<>
					{timed.length > 0 && <p>{texts.bulk.undoEnds(timed.length)}</p>}
					<Button
						variant="default"
						mr="sm"
						loading={busy}
						disabled={!can("members.manage")}
						onClick={takeBack}
						data-testid="undo-bulk"
					>
						{texts.roleEditor.undo}
					</Button>
				</>
			)}
		</>
	);
}
