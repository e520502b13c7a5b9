import { Button } from "@mantine/core";
import { useState } from "react";
import { texts } from "../../shared/texts.ts";
import classes from "./Bulk.module.css";
import { BulkUndo } from "./BulkUndo.tsx";
import type { BulkChange } from "./bulk.ts";
import { JobProgress } from "./JobProgress.tsx";

interface Props {
	jobs: readonly string[];
	/** Whether more jobs are to come. */
	starting: boolean;
	changes: readonly BulkChange[];
	onClose: () => void;
}

/** The work of a bulk change while it goes on, and the way back once all of it has ended. */
export function BulkWork({ jobs, starting, changes, onClose }: Props) {
	const [ended, setEnded] = useState<ReadonlySet<string>>(new Set());
	return (
		<>
			<ul className={classes.jobs}>
				{jobs.map((jobId) => (
					<JobProgress key={jobId} jobId={jobId} onEnd={() => setEnded((known) => new Set(known).add(jobId))} />
				))}
			</ul>
			{!starting && jobs.every((jobId) => ended.has(jobId)) && <BulkUndo changes={changes} />}
			<Button onClick={onClose} data-testid="bulk-close">
				{texts.shell.close}
			</Button>
		</>
	);
}
