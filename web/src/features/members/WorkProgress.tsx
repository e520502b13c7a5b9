import { Progress } from "@mantine/core";
import { texts } from "../../shared/texts.ts";
import classes from "./Bulk.module.css";

interface Props {
	total: number;
	/** How many are dealt with. */
	dealt: number;
	sentence: string;
	testId: string;
	status?: string | undefined;
}

/** How far a work on many members is, as a bar and in words. */
export function WorkProgress({ total, dealt, sentence, testId, status }: Props) {
	return (
		<li className={classes.job} data-testid={testId} data-status={status}>
			<Progress value={total === 0 ? 0 : (100 * dealt) / total} aria-label={texts.bulk.heading(total)} />
			<p role="status">{sentence}</p>
		</li>
	);
}
