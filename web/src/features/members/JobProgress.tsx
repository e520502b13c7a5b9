import { Progress } from "@mantine/core";
import { type Job, paths } from "@rolecall/policy";
import { doc, type Timestamp } from "firebase/firestore";
import { useLiveDoc } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { typed } from "../../shared/converters.ts";
import { texts } from "../../shared/texts.ts";
import classes from "./Bulk.module.css";

/** How far a job is, live. */
export function JobProgress({ jobId }: { jobId: string }) {
	const { firestore } = useBackend();
	const { data: job } = useLiveDoc(
		() => doc(firestore, paths.job(jobId)).withConverter(typed<Job<Timestamp>>()),
		[firestore, jobId],
	);
	const total = job?.total ?? 0;
	const dealt = (job?.done ?? 0) + (job?.failed ?? 0);
	return (
		<li className={classes.job} data-testid="job" data-status={job?.status}>
			<Progress value={total === 0 ? 0 : (100 * dealt) / total} aria-label={texts.bulk.heading(total)} />
			<p role="status">{job && texts.bulk.job(job)}</p>
		</li>
	);
}
