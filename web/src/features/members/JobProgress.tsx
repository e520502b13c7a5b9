import { type Job, paths } from "@rolecall/policy";
import { doc, type Timestamp } from "firebase/firestore";
import { useEffect, useEffectEvent } from "react";
import { useLiveDoc } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { typed } from "../../shared/converters.ts";
import { texts } from "../../shared/texts.ts";
import { WorkProgress } from "./WorkProgress.tsx";

interface Props {
	jobId: string;
	/** Told once when the job is done or given up. */
	onEnd?: () => void;
}

/** How far a job is, live. */
export function JobProgress({ jobId, onEnd }: Props) {
	const { firestore } = useBackend();
	const { data: job } = useLiveDoc(
		() => doc(firestore, paths.job(jobId)).withConverter(typed<Job<Timestamp>>()),
		[firestore, jobId],
	);
	const ended = job !== null && job.status !== "running";
	const tellEnd = useEffectEvent(() => onEnd?.());
	useEffect(() => {
		if (ended) tellEnd();
	}, [ended]);
	return (
		<WorkProgress
			total={job?.total ?? 0}
			dealt={(job?.done ?? 0) + (job?.failed ?? 0)}
			sentence={job ? texts.bulk.job(job) : ""}
			testId="job"
			status={job?.status}
		/>
	);
}
