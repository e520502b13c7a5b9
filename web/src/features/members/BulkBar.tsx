import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { MemberData } from "../../shared/member.ts";
import { texts } from "../../shared/texts.ts";
import classes from "./Bulk.module.css";
import { BulkDialog } from "./BulkDialog.tsx";
import type { Selection } from "./useSelection.ts";

interface Props {
	selection: Selection;
	/** The chosen ones as they are now. */
	members: readonly MemberData[];
}

/** Stands at the foot of the list while somebody is chosen. */
export function BulkBar({ selection, members }: Props) {
	const [open, dialog] = useDisclosure(false);
	return (
		<>
			{members.length > 0 && (
				<section className={classes.bar} aria-label={texts.bulk.title} data-testid="bulk-bar">
					<span role="status">{texts.bulk.chosen(members.length)}</span>
					<Button variant="default" onClick={selection.clear} data-testid="bulk-clear">
						{texts.bulk.clear}
					</Button>
					<Button onClick={dialog.open} data-testid="bulk-open">
						{texts.bulk.change}
					</Button>
				</section>
			)}
			{open && <BulkDialog members={members} onClose={dialog.close} onDone={selection.clear} />}
		</>
	);
}
